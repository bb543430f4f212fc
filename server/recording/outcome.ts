import { orderById } from '../../domain/network/order.ts'
import type { Refused } from '../refusals/refused.ts'
import type { Signature, Version } from './recording.store.ts'

/** What became of a change. */
export type RecordOutcome = Changed | ChangedMeanwhile | Refused

/** It is on record. */
export interface Changed {
  __typename: 'Changed'
  key: string
  records: { id: string; version: number }[]
}

/** Somebody has changed the same meanwhile, and nothing was written. */
export interface ChangedMeanwhile {
  __typename: 'ChangedMeanwhile'
  records: Signature[]
}

export const NO_CHILD = 'No child is on file under this id; go back to the start page.'
export const NOT_IN_DIRECTORY = 'This is not on file in the directory; look for it again.'
export const NO_REASON = 'Say in a few words why it was a mistake.'

/** The answer to a change, the same each time that it is sent. */
export function changedBy(key: string, made: readonly { id: string; version: number }[]): Changed {
  const records = made.map(({ id, version }) => ({ id, version }))
  return { __typename: 'Changed', key, records: orderById(records) }
}

/** The answer to a change of what somebody else has changed. */
export function changedMeanwhile(versions: readonly Version[]): ChangedMeanwhile {
  return {
    __typename: 'ChangedMeanwhile',
    records: versions.map(({ id, version, byName, at }) => ({ id, version, byName, at })),
  }
}
