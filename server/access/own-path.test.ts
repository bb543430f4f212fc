import { describe, expect, test } from 'vitest'
import { ownPath } from './own-path.ts'

const SITE = new URL('https://ecomap.example')

describe('where somebody goes on to after signing in', () => {
  test.each([
    '/',
    '/child/noor?on=2026-06-30#needs',
    '/child/%2F%2Fother.example',
    '/?to=https://other.example',
  ])('is the page that they asked for: %s', (path) => expect(ownPath(path, SITE)).toBe(path))

  test.each([
    null,
    '',
    'child/noor',
    'https://other.example/',
    'https://ecomap.example.other.example/',
    '//other.example',
    '/\\other.example',
    '/\t/other.example',
    '\\\\other.example',
    '/..//other.example',
    '/.//other.example',
    'javascript:alert(1)',
    ' /child',
    '/sign-in?to=/',
    '/signed-in',
    '/sign-out',
    `/${'a'.repeat(2_000)}`,
  ])('is the start page when that is none of this site: %j', (path) => expect(ownPath(path, SITE)).toBe('/'))
})
