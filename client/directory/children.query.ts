import { graphql } from '../api/generated/gql.ts'

/** One page of the children whose names hold the text, or of all. */
export const ChildrenQuery = graphql(`
  query Children($search: String, $first: Int!, $after: String) {
    today
    children(search: $search, first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          ...ChildRow
        }
      }
    }
  }
`)
