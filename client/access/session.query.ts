import { graphql } from '../api/generated/gql.ts'

/** Who is signed in, and how one signs in. */
export const SessionQuery = graphql(`
  query Session {
    me {
      id
      name
      roles
      breakGlassToReview
    }
    signIn {
      isLocal
      people {
        id
        name
        roles
      }
    }
  }
`)
