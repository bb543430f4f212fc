import { codeNames } from '../eco-map/code-names.ts'
import type { Resolvers } from '../generated/resolver-types.ts'
import { historyOf } from './history.ts'
import { ownChangesOf } from './own-changes.ts'
import { PAST_CHANGE_KINDS } from './past-change-kind.ts'
import { record, recordInDirectory } from './record.ts'
import { signaturesOf } from './signatures.ts'
import { undoChange } from './undo-change.ts'
import { voidInDirectory } from './void-in-directory.ts'
import { voidRecord } from './void-record.ts'

/** The resolvers of `recording.graphql`. */
export const recordingResolvers = {
  PastChangeKind: codeNames(PAST_CHANGE_KINDS),
  Mutation: {
    record: (_, { input }, context) => record(input, context),
    recordInDirectory: (_, { input }, context) => recordInDirectory(input, context),
    voidRecord: (_, { input }, context) => voidRecord(input, context),
    voidInDirectory: (_, { input }, context) => voidInDirectory(input, context),
    undoChange: (_, { input }, context) => undoChange(input, context),
  },
  Child: {
    signatures: ({ id }, _, context) => signaturesOf(id, context),
    history: ({ id }, { record }, context) => historyOf(id, record, context),
    ownChanges: ({ id }, _, context) => ownChangesOf(id, context),
  },
  RecordOutcome: { __resolveType: ({ __typename }) => __typename },
} satisfies Partial<Resolvers>
