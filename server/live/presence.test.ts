import { expect, test } from 'vitest'
import { type EventBus, inProcessBus } from './event-bus.ts'
import { presence } from './presence.ts'

/** A process: what it takes in, and by which clock. */
function processOn(bus: EventBus, clock: { now: number }) {
  const own = presence(bus, () => clock.now)
  bus.subscribe((message) => void own.take(message))
  return own
}
const page = (stream: string, user: string, child = 'noor') => ({
  ...{ stream, user, child },
  ...{ session: `session of ${user}`, tab: 'tab' },
})
const usersBeside = (own: ReturnType<typeof presence>, ...of: Parameters<typeof page>) =>
  own.beside(page(...of)).map(({ user, editing }) => [user, editing])

test('every process knows who has a page open, also those who came before', () => {
  const [bus, clock] = [inProcessBus(), { now: 0 }]
  const one = processOn(bus, clock)
  one.enter(page('a', 'ama'))
  const other = processOn(bus, clock)
  expect(usersBeside(other, 'b', 'bo')).toEqual([])
  other.enter(page('b', 'bo'))
  expect(usersBeside(other, 'b', 'bo')).toEqual([['ama', null]])
  expect(usersBeside(one, 'a', 'ama')).toEqual([['bo', null]])
  expect(usersBeside(one, 'c', 'cy', 'omar')).toEqual([])
})

test('what somebody writes on is found by their session and tab, whichever process is told', () => {
  const [bus, clock] = [inProcessBus(), { now: 0 }]
  const [one, other] = [processOn(bus, clock), processOn(bus, clock)]
  const here = one.enter(page('a', 'ama'))
  const editing = { type: 'editing', tab: 'tab', child: 'noor', record: 'lead' } as const
  bus.publish({ ...editing, session: 'session of bo' })
  expect(usersBeside(other, 'b', 'bo')).toEqual([['ama', null]])
  bus.publish({ ...editing, session: 'session of ama' })
  expect(usersBeside(other, 'b', 'bo')).toEqual([['ama', 'lead']])
  here.again()
  expect(usersBeside(other, 'b', 'bo')).toEqual([['ama', 'lead']])
  here.leave()
  expect(usersBeside(other, 'b', 'bo')).toEqual([])
})

test('of whom nothing is heard for long is not there any more', () => {
  const [bus, clock] = [inProcessBus(), { now: 0 }]
  const own = processOn(bus, clock)
  const here = own.enter(page('a', 'ama'))
  clock.now = 40_000
  here.again()
  clock.now = 80_000
  expect(usersBeside(own, 'b', 'bo')).toEqual([['ama', null]])
  clock.now = 86_000
  expect(usersBeside(own, 'b', 'bo')).toEqual([])
})
