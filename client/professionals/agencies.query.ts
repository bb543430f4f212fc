import { graphql } from '../api/generated/gql.ts'

/** A page of the agencies whose names hold the text, or of all. */
export const AgenciesListQuery = graphql(`
  query AgenciesList($search: String, $first: Int!, $after: String) {
    agencies(search: $search, first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        name
        sector
        phone
      }
    }
  }
`)

/** What an agency's record holds. */
export const AgencyFacts = graphql(`
  fragment AgencyFacts on DirectoryAgency {
    id
    name
    sector
    remit
    phone
    version
  }
`)

/** What a team's record holds. */
export const TeamFacts = graphql(`
  fragment TeamFacts on DirectoryTeam {
    id
    name
    area
    version
  }
`)

export const AgencyQuery = graphql(`
  query Agency($id: ID!) {
    agency(id: $id) {
      id
      ...AgencyFacts
      teams {
        id
        ...TeamFacts
      }
    }
  }
`)

/** A page of those who work for an agency. */
export const AgencyProfessionalsQuery = graphql(`
  query AgencyProfessionals($id: ID!, $first: Int!, $after: String) {
    agency(id: $id) {
      id
      professionals(first: $first, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
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
  }
`)

/** What a role's record holds. */
export const RoleFacts = graphql(`
  fragment RoleFacts on DirectoryRole {
    id
    title
    function
    clientGroup
    universal
    remit
    boundaries
    version
  }
`)

/** A page of the roles whose titles hold the text, or of all. */
export const RolesListQuery = graphql(`
  query RolesList($search: String, $first: Int!, $after: String) {
    roles(search: $search, first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        title
        ...RoleFacts
      }
    }
  }
`)

export const RoleQuery = graphql(`
  query Role($id: ID!) {
    role(id: $id) {
      id
      ...RoleFacts
    }
  }
`)

/** Agencies to choose from, by any part of their names. */
export const AgenciesToChooseQuery = graphql(`
  query AgenciesToChoose($search: String!) {
    agencies(search: $search, first: 20) {
      nodes {
        id
        name
        sector
      }
    }
  }
`)

/** Roles to choose from, by any part of their titles. */
export const RolesToChooseQuery = graphql(`
  query RolesToChoose($search: String!) {
    roles(search: $search, first: 20) {
      nodes {
        id
        title
        function
      }
    }
  }
`)
