import { graphql } from '../../api/generated/gql.ts'

/** Opens a child in an emergency. */
export const BreakGlassMutation = graphql(`
  mutation BreakGlass($id: ID!, $child: BreakGlassChild!, $reason: String!) {
    breakGlass(id: $id, child: $child, reason: $reason) {
      ... on BreakGlassOpened {
        child
      }
      ... on StepUpNeeded {
        within
      }
      ... on BreakGlassNotNeeded {
        child
      }
      ... on BreakGlassNotOpened {
        left
      }
      ... on BreakGlassSpent {
        againAt
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

export const EndBreakGlassMutation = graphql(`
  mutation EndBreakGlass($id: ID!) {
    endBreakGlass(id: $id) {
      ... on BreakGlassEnded {
        id
      }
      ... on Refused {
        errors {
          message
        }
      }
    }
  }
`)

/** What there is to say of a use of break-glass. */
export const BreakGlassUseFragment = graphql(`
  fragment BreakGlassUse on BreakGlassUse {
    id
    user {
      id
      name
    }
    child
    childName
    reason
    at
    until
    endedAt
    review {
      outcome
      words
      byName
      at
    }
  }
`)

/** One page of the uses that the reader reviews, or that were reviewed. */
export const BreakGlassUsesQuery = graphql(`
  query BreakGlassUses($first: Int!, $after: String, $isReviewed: Boolean!) {
    breakGlassUses(first: $first, after: $after, isReviewed: $isReviewed) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        ...BreakGlassUse
      }
    }
  }
`)

export const ReviewBreakGlassMutation = graphql(`
  mutation ReviewBreakGlass($id: ID!, $outcome: BreakGlassOutcome!, $words: String!) {
    reviewBreakGlass(id: $id, outcome: $outcome, words: $words) {
      ... on BreakGlassUse {
        id
      }
      ... on BreakGlassReviewConflict {
        present {
          id
          ...BreakGlassUse
        }
      }
      ... on Refused {
        errors {
          message
        }
      }
    }
  }
`)
