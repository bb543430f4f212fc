import { graphql } from '../../api/generated/gql.ts'

/** What a mutation that records answers. */
export const RecordOutcomeFragment = graphql(`
  fragment RecordOutcome on RecordOutcome {
    __typename
    ... on Changed {
      key
    }
    ... on ChangedMeanwhile {
      records {
        id
        byName
        version
      }
    }
    ... on Refused {
      errors {
        path
        message
      }
    }
  }
`)

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

export const UndoChangeMutation = graphql(`
  mutation UndoChange($input: UndoChangeInput!) {
    undoChange(input: $input) {
      ...RecordOutcome
    }
  }
`)
