import { describe, expect, test } from 'vitest'
import { MOST_REMEMBERED, RATES, type RateKind, rateLimits } from './rate-limit.ts'
import { tooOften } from './take-turn.ts'

/** Limits on a clock that is set by hand, in milliseconds. */
function limitsAt(start = 0) {
  const clock = { now: start }
  return { clock, ...rateLimits(() => clock.now) }
}

const KINDS = Object.keys(RATES) as RateKind[]

describe('what may be done only so often', () => {
  test.each(KINDS)('%s: so often at once, then once more after a while', (kind) => {
    const { clock, take } = limitsAt()
    const { atOnce, every } = RATES[kind]
    for (let time = 0; time < atOnce; time++) expect(take(kind, 'mei')).toBe(0)
    expect(take(kind, 'mei')).toBe(Math.ceil(every))
    clock.now += every * 1_000 - 1
    expect(take(kind, 'mei')).toBe(1)
    clock.now += 1
    expect(take(kind, 'mei')).toBe(0)
    expect(take(kind, 'mei')).toBe(Math.ceil(every))
  })

  test('one does not count for another, nor one kind for another', () => {
    const { take } = limitsAt()
    while (take('export', 'mei') === 0);
    expect(take('export', 'sione')).toBe(0)
    expect(take('search', 'mei')).toBe(0)
  })

  test('waiting long earns no more than so often at once', () => {
    const { clock, take } = limitsAt()
    take('export', 'mei')
    clock.now += 10 ** 9
    let done = 0
    while (take('export', 'mei') === 0) done++
    expect(done).toBe(RATES.export.atOnce)
  })

  test('trying on while it is refused makes nobody wait longer', () => {
    const { clock, take } = limitsAt()
    while (take('export', 'mei') === 0);
    for (let second = 1; second < RATES.export.every; second++) {
      clock.now += 1_000
      expect(take('export', 'mei')).toBe(RATES.export.every - second)
    }
    clock.now += 1_000
    expect(take('export', 'mei')).toBe(0)
  })

  test('somebody who types name after name, with a pause at each letter, is never made to wait', () => {
    const { clock, take } = limitsAt()
    // Each pause of 200 ms is a search: 15 letters at three a second, then a look at what was found, for an hour.
    for (let name = 0; name < 450; name++) {
      for (let letter = 0; letter < 15; letter++) {
        clock.now += 333
        expect(take('search', 'mei')).toBe(0)
      }
      clock.now += 3_000
    }
  })

  test('so many are remembered at most, and those who asked last are', () => {
    const { take } = limitsAt()
    while (take('break-glass', 'first') === 0);
    for (let at = 0; at < MOST_REMEMBERED - 1; at++) take('break-glass', `${at}`)
    expect(take('break-glass', 'first')).toBeGreaterThan(0)
    for (let at = 0; at < MOST_REMEMBERED - 1; at++) take('break-glass', `other ${at}`)
    expect(take('break-glass', 'first')).toBeGreaterThan(0)
    for (let at = 0; at < MOST_REMEMBERED; at++) take('break-glass', `more ${at}`)
    expect(take('break-glass', 'first')).toBe(0)
  })
})

test('who has to wait is told how long, in words', () => {
  expect(tooOften('search', 1)).toBe('Too many searches in a short time. Try again in 1 second.')
  expect(tooOften('export', 60)).toBe('Too many exports in a short time. Try again in 60 seconds.')
  expect(tooOften('break-glass', 541)).toBe(
    'Too many attempts to open a record in a short time. Try again in 10 minutes.',
  )
})
