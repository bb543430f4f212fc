import { Writable } from 'node:stream'
import { GraphQLError } from 'graphql'
import { beforeEach, describe, expect, test } from 'vitest'
import { DatabaseError } from './database/database-error.ts'
import { errorMask } from './errors.ts'
import { createLog } from './log.ts'

let lines: string[]
let mask: (error: unknown) => Error

beforeEach(() => {
  lines = []
  const destination = new Writable({
    write(chunk, _encoding, done) {
      lines.push(String(chunk))
      done()
    },
  })
  mask = errorMask(createLog('info', destination))
})

/** As the executor hands on what a resolver threw. */
function thrown(originalError: Error): GraphQLError {
  return new GraphQLError(originalError.message, { path: ['child', 'network'], originalError })
}

describe('what a reader is told of an error', () => {
  test('a refusal on purpose is told as it is, and not logged', () => {
    const refusal = new GraphQLError('first is from 1 to 100.', { extensions: { code: 'BAD_USER_INPUT' } })
    expect(mask(refusal)).toBe(refusal)
    expect(mask(thrown(refusal)).message).toBe('first is from 1 to 100.')
    expect(lines).toEqual([])
  })

  test('what stood in a body that could not be read is not told', () => {
    const detail = { name: 'SyntaxError', message: 'Unexpected token, "Hēmi Walker" is not valid JSON' }
    const extensions = { code: 'BAD_REQUEST', originalError: detail, http: { spec: true, status: 400 } }
    const told = mask(new GraphQLError('POST body sent invalid JSON.', { extensions })) as GraphQLError
    expect(told.toJSON()).toEqual({
      message: 'POST body sent invalid JSON.',
      extensions: { code: 'BAD_REQUEST', http: { spec: false, status: 400 } },
    })
  })

  test('anything unexpected is an id and a place, and the log has more under the id, but no value', () => {
    const told = mask(thrown(new TypeError("Cannot read 'Hēmi Walker'"))) as GraphQLError
    expect(told.path).toEqual(['child', 'network'])
    expect(told.extensions.code).toBe('INTERNAL_SERVER_ERROR')
    expect(JSON.stringify(told)).not.toMatch(/Walker|stack|at /)
    const logged = JSON.parse(lines[0] ?? '')
    expect(logged).toMatchObject({ id: told.extensions.id, error: 'TypeError' })
    expect(logged.stack).toContain('errors.test.ts')
    expect(lines[0]).not.toContain('Walker')
  })

  test.each(['unreachable', 'deadline', 'busy', 'memory', 'credentials'] as const)(
    'a database that is %s is unavailable, which passes',
    (fault) => {
      const told = mask(
        thrown(new DatabaseError(fault, 'eco-map/record', 'ServiceUnavailable')),
      ) as GraphQLError
      expect(told.extensions).toMatchObject({ code: 'DATABASE_UNAVAILABLE', id: expect.any(String) })
      expect(JSON.parse(lines[0] ?? '')).toMatchObject({
        level: 40,
        id: told.extensions.id,
        query: 'eco-map/record',
      })
    },
  )

  test('a query that the database refuses is a fault of ours', () => {
    const told = mask(thrown(new DatabaseError('query', 'eco-map/record', 'SyntaxError'))) as GraphQLError
    expect(told.extensions.code).toBe('INTERNAL_SERVER_ERROR')
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({ level: 50, fault: 'query', query: 'eco-map/record' })
  })
})
