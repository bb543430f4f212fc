import type { NetworkRecord } from '../network/record.ts'
import type { Change, ChangeType } from './change.ts'
import { supposeAddition } from './suppose-addition.ts'
import { supposeContact, supposeInvitation, supposeMeeting } from './suppose-exchanges.ts'
import { supposeEnd, supposeJointWork, supposeLead } from './suppose-involvements.ts'
import { supposeSupport } from './suppose-support.ts'
import type { ChangeFault, Supposing } from './supposing.ts'

/** A change that a record does not take, and why. */
export interface ChangeProblem extends ChangeFault {
  /** Which of the changes, from 0. */
  change: number
}

/** A record with all changes that it takes; those that it doesn't take are told, and left out. */
export interface Supposed {
  record: NetworkRecord
  problems: ChangeProblem[]
}

/**
 * Who comes is there before anything is said of them, and who ends is there until everything is: so the order in which
 * changes were thought of makes no difference.
 */
const TURNS: Record<ChangeType, number> = {
  'add-involvement': 0,
  meeting: 1,
  contact: 1,
  invitation: 1,
  support: 1,
  'joint-work': 1,
  lead: 2,
  'end-involvement': 3,
}

/**
 * What a child's record would be with changes that nobody has written down. The given record stays as it is; what comes
 * out keeps every rule of the network file. Supposing the same changes again makes no further difference.
 */
export function suppose(record: NetworkRecord, changes: readonly Change[]): Supposed {
  const problems: ChangeProblem[] = []
  const inTurn = changes
    .map((change, at) => ({ change, at }))
    .sort((one, other) => TURNS[one.change.type] - TURNS[other.change.type])
  let supposed = record
  for (const { change, at } of inTurn) {
    const { record: next, faults } = { record: undefined, ...supposeOne(supposed, change) }
    if (next) supposed = next
    else problems.push(...(faults ?? []).map((fault) => ({ ...fault, change: at })))
  }
  return { record: supposed, problems: problems.sort((one, other) => one.change - other.change) }
}

function supposeOne(record: NetworkRecord, change: Change): Supposing {
  switch (change.type) {
    case 'add-involvement':
      return supposeAddition(record, change)
    case 'meeting':
      return supposeMeeting(record, change)
    case 'contact':
      return supposeContact(record, change)
    case 'invitation':
      return supposeInvitation(record, change)
    case 'support':
      return supposeSupport(record, change)
    case 'joint-work':
      return supposeJointWork(record, change)
    case 'lead':
      return supposeLead(record, change)
    case 'end-involvement':
      return supposeEnd(record, change)
  }
}
