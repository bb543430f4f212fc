import { describe, expect, test } from 'vitest'
import { england } from '../findings/profiles/england.ts'
import { newZealand } from '../findings/profiles/new-zealand.ts'
import { isDay } from '../network/day.ts'
import { recordSchemas } from '../network/network-file.ts'
import { findGround, GROUNDS_LISTS, groundId, groundsFor } from './grounds.ts'

describe.each(GROUNDS_LISTS.map((list) => [list.id, list] as const))('%s', (_id, list) => {
  test('has grounds that a record can name, each once', () => {
    const ids = list.grounds.map((ground) => groundId(list, ground))
    expect(new Set(ids).size).toBe(ids.length)
    const schema = recordSchemas.sharingDecisions.shape.grounds
    expect(schema.parse(ids)).toEqual(ids)
    expect(ids.map((id) => findGround(id)?.ground)).toEqual(list.grounds)
  })

  test('says of each what it allows and where that stands, in whole sentences', () => {
    for (const { title, says, provision, source, caution, since } of list.grounds) {
      expect(title).toMatch(/^\S.{4,60}[^.]$/u)
      expect(says).toMatch(/^[A-Z].+\.$/u)
      expect(provision.trim()).not.toBe('')
      expect(source.title.trim()).not.toBe('')
      expect(source.year).toBeLessThanOrEqual(Number(list.checkedOn.slice(0, 4)))
      if (caution !== undefined) expect(caution).toMatch(/^[A-Z].+\.$/u)
      if (since !== undefined) expect(isDay(since) && since <= list.checkedOn).toBe(true)
    }
  })

  test('has a ground of consent and one for an emergency', () => {
    const bases = new Set(list.grounds.map(({ basis }) => basis))
    expect([bases.has('consent'), bases.has('vital-interest')]).toEqual([true, true])
  })
})

test('a profile chooses from the list of its country, and a site’s own from that of the one it extends', () => {
  expect(groundsFor(england).place).toBe('England')
  expect(groundsFor(newZealand).place).toBe('Aotearoa New Zealand')
  expect(groundsFor({ id: 'te-tai-tokerau', extends: 'new-zealand' }).place).toBe('Aotearoa New Zealand')
})

test('a ground of no list is not found', () => {
  expect(findGround('england-2026-11/because')).toBeUndefined()
  expect(findGround('england-1066-10/immediate-danger')).toBeUndefined()
})
