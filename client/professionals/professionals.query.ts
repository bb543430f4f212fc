import { graphql } from '../api/generated/gql.ts'

/** A page of the professionals whose names hold the text, or of all. */
export const ProfessionalsListQuery = graphql(`
  query ProfessionalsList($search: String, $first: Int!, $after: String) {
    professionals(search: $search, first: $first, after: $after) {
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
`)

/** What a professional's record holds, with the names of whom and what it leads to. */
export const ProfessionalFacts = graphql(`
  fragment ProfessionalFacts on DirectoryProfessional {
    id
    name
    phone
    email
    background
    skills
    version
    agency {
      id
      name
    }
    roles {
      id
      title
      function
    }
    teams {
      team {
        id
        name
        agency {
          id
          name
        }
      }
      from
      until
    }
    supervisors {
      id
      name
      from
      until
    }
  }
`)

export const ProfessionalQuery = graphql(`
  query Professional($id: ID!) {
    today
    professional(id: $id) {
      id
      ...ProfessionalFacts
      supervises {
        id
        name
        from
        until
      }
    }
  }
`)

/** What they do around the children whom the reader may see; for who has children's records. */
export const WorkQuery = graphql(`
  query Work($id: ID!) {
    today
    professional(id: $id) {
      id
      name
      work {
        id
        role {
          id
          title
          function
        }
        with
        withName
        children {
          id
          name
        }
        startedOn
        endedOn
        leadFrom
        leadUntil
        purpose
        version
        mayChange
      }
    }
  }
`)

/** Who is on file already that may be the one who is entered. */
export const TwinsQuery = graphql(`
  query Twins($name: String!, $phone: String, $agency: ID) {
    professionalTwins(name: $name, phone: $phone, agency: $agency) {
      because
      professional {
        id
        name
        agency {
          name
        }
        roles {
          id
          title
        }
      }
    }
  }
`)

export const VoidInDirectoryMutation = graphql(`
  mutation VoidInDirectory($input: VoidInDirectoryInput!) {
    voidInDirectory(input: $input) {
      ...RecordOutcome
    }
  }
`)

export const RecordInDirectoryMutation = graphql(`
  mutation RecordInDirectory($input: DirectoryRecordInput!) {
    recordInDirectory(input: $input) {
      ...RecordOutcome
    }
  }
`)
