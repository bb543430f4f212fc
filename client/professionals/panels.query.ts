import { graphql } from '../api/generated/gql.ts'

/** What is on file of a panel. */
export const PanelFacts = graphql(`
  fragment PanelFacts on DirectoryPanel {
    id
    name
    members {
      id
      name
    }
    version
  }
`)

/** A page of the panels whose names hold the text, or of all. */
export const PanelsListQuery = graphql(`
  query PanelsList($search: String, $first: Int!, $after: String) {
    panels(search: $search, first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        name
        ...PanelFacts
      }
    }
  }
`)

export const PanelQuery = graphql(`
  query Panel($id: ID!) {
    panel(id: $id) {
      id
      ...PanelFacts
    }
  }
`)

/** Panels to choose from, by any part of their names. */
export const PanelsToChooseQuery = graphql(`
  query PanelsToChoose($search: String!) {
    panels(search: $search, first: 20) {
      nodes {
        id
        name
      }
    }
  }
`)
