import { randomUUID } from 'node:crypto'
import type { askerOf } from './people.ts'

type Asks = ReturnType<typeof askerOf>

const OUTCOME = `{ __typename
  ... on Changed { key records { id version } }
  ... on ChangedMeanwhile { records { id version byName } }
  ... on Refused { errors { path message } } }`
const RECORD = `mutation ($input: RecordInput!) { record(input: $input) ${OUTCOME} }`
const RECORD_IN_DIRECTORY = `mutation ($input: DirectoryRecordInput!) { recordInDirectory(input: $input) ${OUTCOME} }`
const VOID = `mutation ($input: VoidRecordInput!) { voidRecord(input: $input) ${OUTCOME} }`
const VOID_IN_DIRECTORY = `mutation ($input: VoidInDirectoryInput!) { voidInDirectory(input: $input) ${OUTCOME} }`
const UNDO = `mutation ($input: UndoChangeInput!) { undoChange(input: $input) ${OUTCOME} }`

/** The mutations by which one person records around a child. */
export function recorderOf(asks: Asks, user: string, child: string) {
  return {
    /** @param madeFrom the version of each record that is on file */
    record: (records: object, madeFrom: Record<string, number> = {}, more: object = {}) =>
      asks(user, RECORD, {
        input: { key: randomUUID(), child, records, madeFrom: versions(madeFrom), ...more },
      }),
    recordInDirectory: (records: object, madeFrom: Record<string, number> = {}) =>
      asks(user, RECORD_IN_DIRECTORY, {
        input: { key: randomUUID(), records, madeFrom: versions(madeFrom) },
      }),
    voidRecord: (id: string, version = 0, more: object = {}) =>
      asks(user, VOID, { input: { key: randomUUID(), child, id, version, why: 'Entered twice', ...more } }),
    voidInDirectory: (id: string, version = 0, more: object = {}) =>
      asks(user, VOID_IN_DIRECTORY, {
        input: { key: randomUUID(), id, version, why: 'Entered twice', ...more },
      }),
    undo: (change: string, more: object = {}) =>
      asks(user, UNDO, { input: { key: randomUUID(), change, ...more } }),
  }
}

function versions(madeFrom: Record<string, number>) {
  return Object.entries(madeFrom).map(([id, version]) => ({ id, version }))
}
