import { graphql } from '../../api/generated/gql.ts'

/** What would come of a hand-over, child by child; or what is wrong with it, involvement by involvement. */
export const SupposedHandOverQuery = graphql(`
  query SupposedHandOver($input: InvolvementHandOverInput!) {
    supposedHandOver(input: $input) {
      __typename
      ... on SupposedHandOver {
        children {
          child {
            id
            name
          }
          asOf
          came {
            key
            severity
            title
            explanation
          }
          went {
            key
            severity
            title
          }
          changed {
            key
            severity
            title
          }
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

export const HandOverInvolvementsMutation = graphql(`
  mutation HandOverInvolvements($input: InvolvementHandOverInput!) {
    handOverInvolvements(input: $input) {
      ...RecordOutcome
    }
  }
`)
