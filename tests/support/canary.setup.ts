import { afterAll, afterEach, expect } from 'vitest'
import { takeSightings } from './sightings.ts'

const expectUnseen = () => expect(takeSightings(), 'where the canary child was told of').toEqual([])

afterEach(expectUnseen)
/** What was written after the last test had ended. */
afterAll(expectUnseen)
