import { graphql } from '../../api/generated/gql.ts'

/** What is said of a session. */
export const SessionFacts = graphql(`
  fragment SessionFacts on UserSession {
    id
    startedAt
    seenAt
    until
    address
    isThis
  }
`)

/** Where the reader is signed in. */
export const OwnSessionsQuery = graphql(`
  query OwnSessions {
    me {
      id
      sessions {
        ...SessionFacts
      }
    }
  }
`)

export const EndSessionMutation = graphql(`
  mutation EndSession($id: ID!) {
    endSession(id: $id) {
      __typename
      ... on SessionEnded {
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
