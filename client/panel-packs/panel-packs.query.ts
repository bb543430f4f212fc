import { graphql } from '../api/generated/gql.ts'

/** The packs that the reader may read now. */
export const PanelPacksQuery = graphql(`
  query PanelPacks {
    panelPacks {
      id
      title
      child {
        id
        name
      }
      asOf
      until
      byName
    }
  }
`)

export const PanelPackQuery = graphql(`
  query PanelPack($id: ID!) {
    panelPack(id: $id) {
      id
      title
      child {
        id
        name
      }
      asOf
      until
      byName
      contents {
        file
        isWhole
        ask
        findings {
          key
          kind
          severity
          restsOnWithheld
        }
        practice {
          site
          teams {
            team
            profile
          }
          profiles {
            id
            table
          }
        }
      }
    }
  }
`)

/** The packs of a child that can be read, or will be. */
export const PacksOfChildQuery = graphql(`
  query PacksOfChild($child: ID!) {
    child(id: $child) {
      id
      panelPacks {
        id
        title
        asOf
        from
        until
        byName
        members {
          id
          name
        }
      }
    }
  }
`)

export const PanelMembersQuery = graphql(`
  query PanelMembers($search: String!) {
    panelMembers(search: $search) {
      id
      name
    }
  }
`)

export const MakePanelPackMutation = graphql(`
  mutation MakePanelPack($input: PanelPackInput!) {
    makePanelPack(input: $input) {
      __typename
      ... on MadePanelPack {
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

export const EndPanelPackMutation = graphql(`
  mutation EndPanelPack($id: ID!) {
    endPanelPack(id: $id) {
      __typename
      ... on PanelPackEnded {
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
