import { expect, test } from 'vitest'
import { attendedAs, type Invitation, isTakenAsThere, toBeTold, withAnswer } from './attendance.ts'

const invited: Invitation = { person: 'nurse', response: 'accepted', attendance: 'phone' }

test('how somebody meant to come is not how they came; what is recorded of a held meeting stays', () => {
  const instead: Invitation = {
    ...{ person: 'gp', response: 'declined', contribution: 'through-colleague', through: 'nurse' },
    ...{ reportDueOn: '2026-06-01', reportReceivedOn: '2026-06-02' },
  }
  expect(toBeTold({ status: 'planned', invitations: [invited, instead] })).toEqual([
    { person: 'nurse', response: 'accepted' },
    { person: 'gp', response: 'declined', reportDueOn: '2026-06-01', reportReceivedOn: '2026-06-02' },
  ])
  expect(toBeTold({ status: 'held', invitations: [invited] })).toEqual([invited])
})

test('who was there spoke, until something else is entered', () => {
  const { attendance: _none, ...unknown } = invited
  expect(attendedAs(unknown, 'video')).toMatchObject({ attendance: 'video', contribution: 'spoken' })
  const silent = { ...unknown, attendance: 'in-person', contribution: 'none' } as const
  expect(attendedAs(silent, 'phone')).toMatchObject({ attendance: 'phone', contribution: 'none' })
})

test('of who was not there nothing is filled in but a report that came in', () => {
  const spoke = { person: 'nurse', attendance: 'in-person', contribution: 'spoken' } as const
  expect(attendedAs(spoke, 'absent')).toEqual({ person: 'nurse', attendance: 'absent' })
  expect(attendedAs({ ...spoke, reportReceivedOn: '2026-06-02' }, 'absent').contribution).toBe(
    'written-report',
  )
})

test('through whom somebody spoke goes when they were there after all', () => {
  const away: Invitation = {
    ...{ person: 'nurse', attendance: 'absent', contribution: 'through-colleague', through: 'gp' },
  }
  expect(attendedAs(away, 'in-person')).toEqual({
    ...{ person: 'nurse', attendance: 'in-person', contribution: 'spoken' },
  })
  expect(attendedAs(away, 'absent')).toEqual(away)
})

test('a shortcut takes nobody as there who had declined, or of whom something is entered', () => {
  expect(isTakenAsThere({ person: 'a' })).toBe(true)
  expect(isTakenAsThere({ person: 'a', response: 'tentative' })).toBe(true)
  expect(isTakenAsThere({ person: 'a', response: 'declined' })).toBe(false)
  expect(isTakenAsThere({ person: 'a', attendance: 'absent' })).toBe(false)
})

test('with another answer goes what does not fit it', () => {
  const coming: Invitation = {
    person: 'gp',
    response: 'accepted',
    attendance: 'video',
    reportDueOn: '2026-06-01',
  }
  expect(withAnswer(coming, 'tentative')).toEqual({ ...coming, response: 'tentative' })
  const { attendance: _way, ...rest } = coming
  expect(withAnswer(coming, 'declined')).toEqual({ ...rest, response: 'declined' })
  const apology: Invitation = {
    person: 'gp',
    response: 'declined',
    contribution: 'through-colleague',
    through: 'nurse',
  }
  expect(withAnswer(apology, 'declined')).toEqual(apology)
  expect(withAnswer(apology, 'accepted')).toEqual({ person: 'gp', response: 'accepted' })
})
