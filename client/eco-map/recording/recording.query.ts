import { graphql } from '../../api/generated/gql.ts'

/** Everything that is shown of the child is another thing afterwards. */
export const ASK_ANEW = { additionalTypenames: ['Child', 'Signature'] }

export const RecordMutation = graphql(`
  mutation Record($input: RecordInput!) {
    record(input: $input) {
      ...RecordOutcome
    }
  }
`)

export const VoidRecordMutation = graphql(`
  mutation VoidRecord($input: VoidRecordInput!) {
    voidRecord(input: $input) {
      ...RecordOutcome
    }
  }
`)

/** What the reader has recorded around a child, the last first. */
export const OwnChangesQuery = graphql(`
  query OwnChanges($child: ID!) {
    child(id: $child) {
      id
      ownChanges {
        key
        kind
        undoes
        records {
          id
          list
          isNew
        }
      }
    }
  }
`)

/** What was made of one record, each time. */
export const HistoryQuery = graphql(`
  query History($child: ID!, $record: ID!) {
    child(id: $child) {
      id
      history(record: $record) {
        kind
        byName
        at
        why
        before
        after
      }
    }
  }
`)
