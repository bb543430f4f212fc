import { type FragmentType, readFragment } from './generated/fragment-masking.ts'
import { graphql } from './generated/gql.ts'

/** What a mutation that records answers. */
const RecordOutcomeFragment = graphql(`
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

/** An answer of a mutation that records, as it comes; to be read by {@link readOutcome}. */
export type RecordOutcome = FragmentType<typeof RecordOutcomeFragment>

/** What became of what was sent; nothing where no answer came. */
export function readOutcome(answer: RecordOutcome | null | undefined) {
  return answer ? readFragment(RecordOutcomeFragment, answer) : undefined
}

/** Takes a change of one's own back: of a child's page, or of the directory. */
export const UndoChangeMutation = graphql(`
  mutation UndoChange($input: UndoChangeInput!) {
    undoChange(input: $input) {
      ...RecordOutcome
    }
  }
`)
