import { graphql } from '../api/generated/gql.ts'

/** Children whom the reader may see, to name one of them. */
export const ChildrenToChooseQuery = graphql(`
  query ChildrenToChoose($search: String!) {
    children(search: $search, first: 20) {
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

/** What a child is called whose id alone is known. */
export const ChildNameQuery = graphql(`
  query ChildName($id: ID!) {
    child(id: $id) {
      id
      name
    }
  }
`)

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
