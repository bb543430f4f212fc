import { graphql } from '../../api/generated/gql.ts'

/** Who somebody is that has a user. */
export const UserFacts = graphql(`
  fragment UserFacts on User {
    id
    name
    roles
    issuer
    subject
    professional {
      id
      name
    }
    isDisabled
    version
  }
`)

/** What somebody may see through a team or a colleague. */
export const UserGrantFacts = graphql(`
  fragment UserGrantFacts on UserGrant {
    id
    basis
    covers {
      id
      name
      isTeam
    }
    from
    until
    why
    byName
    at
  }
`)

/** A page of the people who have a user. */
export const UsersQuery = graphql(`
  query Users($search: String, $first: Int!, $after: String) {
    users(search: $search, first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        ...UserFacts
        sessions {
          id
        }
      }
    }
  }
`)

export const UserQuery = graphql(`
  query User($id: ID!) {
    user(id: $id) {
      id
      ...UserFacts
      grants {
        ...UserGrantFacts
      }
      sessions {
        ...SessionFacts
      }
    }
  }
`)

/** By which identity provider whoever makes a user comes in themselves. */
export const IssuerQuery = graphql(`
  query Issuer($id: ID!) {
    user(id: $id) {
      id
      issuer
    }
  }
`)

export const KeepUserMutation = graphql(`
  mutation KeepUser($input: UserInput!) {
    keepUser(input: $input) {
      __typename
      ... on User {
        id
        ...UserFacts
      }
      ... on UserConflict {
        present {
          id
          ...UserFacts
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

export const DisableUserMutation = graphql(`
  mutation DisableUser($id: ID!) {
    disableUser(id: $id) {
      __typename
      ... on User {
        id
        isDisabled
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

export const EnableUserMutation = graphql(`
  mutation EnableUser($id: ID!) {
    enableUser(id: $id) {
      __typename
      ... on User {
        id
        isDisabled
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
