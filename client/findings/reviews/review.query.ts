import { graphql } from '../../api/generated/gql.ts'

/** How the findings about a child came and went, and what was made of them. Asked for beside the record, since it changes without it. */
export const FindingHistoriesQuery = graphql(`
  query FindingHistories($child: ID!) {
    child(id: $child) {
      id
      findingHistories {
        ...KeptHistory
      }
    }
  }
`)

/** One finding as it came and went. */
export const KeptHistoryFragment = graphql(`
  fragment KeptHistory on FindingHistory {
    key
    kind
    times {
      from
      until
      severities {
        on
        severity
      }
      reviews {
        id
        number
        state
        on
        by
        reason
        dueOn
        because
        assignee {
          id
          name
        }
      }
    }
  }
`)

/** Records what was made of a finding, and answers its history, or what stands in the way. */
export const ReviewFindingMutation = graphql(`
  mutation ReviewFinding($input: FindingReviewInput!) {
    reviewFinding(input: $input) {
      __typename
      ... on FindingReviewed {
        history {
          ...KeptHistory
        }
      }
      ... on FindingReviewConflict {
        history {
          ...KeptHistory
        }
      }
      ... on Refused {
        errors {
          path
          message
        }
      }
    }
  }
`)
