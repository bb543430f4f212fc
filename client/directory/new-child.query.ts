import { graphql } from '../api/generated/gql.ts'

export const RecordChildMutation = graphql(`
  mutation RecordChild($input: RecordInput!) {
    record(input: $input) {
      ...RecordOutcome
    }
  }
`)

/** Children whom the reader may see who are called like this. */
export const LikeNamedQuery = graphql(`
  query LikeNamed($search: String!) {
    children(search: $search, first: 4) {
      edges {
        node {
          id
          name
          dateOfBirth
        }
      }
    }
  }
`)
