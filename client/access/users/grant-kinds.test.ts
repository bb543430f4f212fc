import { describe, expect, test } from 'vitest'
import { kindsFor, lastingsFor } from './grant-kinds.ts'

describe('what can be given to somebody', () => {
  test('goes by their roles', () => {
    expect(kindsFor(['SUPERVISOR', 'AUDITOR'])).toContain('supervision')
    expect(kindsFor(['SOCIAL_WORKER'])).toEqual(['team', 'cover-colleague', 'cover-team'])
    expect(kindsFor(['PANEL_MEMBER', 'PRACTICE_ADMINISTRATOR', 'AUDITOR'])).toEqual([])
  })

  test('is for good where it is no cover', () => {
    expect(lastingsFor('team')).toContain('for-good')
    expect(lastingsFor('supervision')).toContain('for-good')
    expect(lastingsFor('cover-team')).not.toContain('for-good')
    expect(lastingsFor('cover-colleague')).not.toContain('for-good')
  })
})
