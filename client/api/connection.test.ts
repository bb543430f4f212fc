import { describe, expect, it } from 'vitest'
import { createConnection } from './connection.ts'

/** A connection whose waiting is run by hand and whose server answers as told. */
function connectionTo(answers: boolean[]) {
  const waits: number[] = []
  let next: (() => unknown) | undefined
  const connection = createConnection({
    probe: async () => answers.shift() ?? true,
    schedule: (callback, milliseconds) => {
      waits.push(milliseconds)
      next = callback
    },
  })
  const states: string[] = []
  connection.subscribe(() => states.push(connection.state()))
  return { connection, states, waits, wait: async () => next?.() }
}

describe('the watch over the server', () => {
  it('is here until someone saw a request fail', () => {
    const { connection } = connectionTo([])
    expect(connection.state()).toBe('here')
    connection.lost()
    expect(connection.state()).toBe('gone')
  })

  it('asks ever more slowly until the server answers, then is here again', async () => {
    const { connection, states, waits, wait } = connectionTo([false, false, true])
    connection.lost()
    await wait()
    await wait()
    await wait()
    expect(waits).toEqual([500, 1_000, 2_000])
    expect(states).toEqual(['gone', 'here'])
  })

  it('asks once at a time, however many requests failed', () => {
    const { connection, states, waits } = connectionTo([])
    connection.lost()
    connection.lost()
    expect(waits).toHaveLength(1)
    expect(states).toEqual(['gone'])
  })

  it('notices by itself that the server no longer answers', async () => {
    const { connection, states, wait } = connectionTo([true, false, true])
    await connection.check()
    expect(connection.state()).toBe('here')
    await connection.check()
    expect(connection.state()).toBe('gone')
    await wait()
    expect(states).toEqual(['gone', 'here'])
  })

  it('is busy for as long as it was asked to wait, and then goes on', async () => {
    const { connection, states, waits, wait } = connectionTo([])
    connection.busy(12)
    connection.busy(12)
    expect(waits).toEqual([12_000])
    await wait()
    expect(states).toEqual(['busy', 'here'])
  })

  it('that is lost while busy comes back by being asked, not by waiting', async () => {
    const { connection, states, waits, wait } = connectionTo([true])
    connection.busy(1)
    connection.lost()
    connection.busy(1)
    expect(waits).toEqual([1_000, 500])
    await wait()
    expect(states).toEqual(['busy', 'gone', 'here'])
  })

  it('stays outdated once the server is a newer version, whatever happens', async () => {
    const { connection, states, waits, wait } = connectionTo([true])
    connection.lost()
    connection.outdated()
    await wait()
    connection.lost()
    connection.busy(1)
    connection.outdated()
    expect(states).toEqual(['gone', 'outdated'])
    expect(waits).toEqual([500])
  })

  it('tells nobody who no longer listens', () => {
    const { connection } = connectionTo([])
    let told = 0
    connection.subscribe(() => told++)()
    connection.lost()
    expect(told).toBe(0)
  })
})
