import { graphql } from '../../api/generated/gql.ts'

export const GrantTeamMutation = graphql(`
  mutation GrantTeam($input: TeamGrantInput!) {
    outcome: grantTeam(input: $input) {
      __typename
      ... on UserGrant {
        id
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

export const GrantSupervisionMutation = graphql(`
  mutation GrantSupervision($input: SupervisionGrantInput!) {
    outcome: grantSupervision(input: $input) {
      __typename
      ... on UserGrant {
        id
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

export const GrantCoverMutation = graphql(`
  mutation GrantCover($input: CoverGrantInput!) {
    outcome: grantCover(input: $input) {
      __typename
      ... on UserGrant {
        id
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

export const EndGrantMutation = graphql(`
  mutation EndGrant($id: ID!) {
    endGrant(id: $id) {
      __typename
      ... on UserGrant {
        id
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

/** Teams to choose from, by any part of their names. */
export const TeamsToChooseQuery = graphql(`
  query TeamsToChoose($search: String!) {
    teams(search: $search, first: 20) {
      nodes {
        id
        name
        area
        agency {
          name
        }
      }
    }
  }
`)

/** People to choose from, by any part of their names. */
export const UsersToChooseQuery = graphql(`
  query UsersToChoose($search: String!) {
    users(search: $search, first: 20) {
      nodes {
        id
        name
        roles
        isDisabled
      }
    }
  }
`)

/** Professionals to choose from, by any part of their names. */
export const ProfessionalsToChooseQuery = graphql(`
  query ProfessionalsToChoose($search: String!) {
    professionals(search: $search, first: 20) {
      nodes {
        id
        name
        agency {
          name
        }
        roles {
          title
        }
      }
    }
  }
`)
