import { graphql } from '../../api/generated/gql.ts'

/** A what-if that was kept, for opening it by its link. */
export const WhatIfQuery = graphql(`
  query WhatIf($id: ID!) {
    whatIf(id: $id) {
      ...KeptWhatIf
    }
  }
`)

/** The what-ifs that were kept about a child. */
export const WhatIfsQuery = graphql(`
  query WhatIfs($child: ID!) {
    child(id: $child) {
      id
      whatIfs {
        ...KeptWhatIf
      }
    }
  }
`)

/** What a what-if was when it was kept. */
export const KeptWhatIfFragment = graphql(`
  fragment KeptWhatIf on WhatIf {
    id
    child
    title
    asOf
    changes
    version
    keptOn
    keptBy
  }
`)

/** Keeps a what-if, and answers it as it is kept, or what stands in the way. */
export const KeepWhatIfMutation = graphql(`
  mutation KeepWhatIf($input: WhatIfInput!) {
    keepWhatIf(input: $input) {
      __typename
      ... on WhatIf {
        ...KeptWhatIf
      }
      ... on WhatIfConflict {
        present {
          ...KeptWhatIf
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

/** Drops a kept what-if. */
export const DropWhatIfMutation = graphql(`
  mutation DropWhatIf($id: ID!, $version: Int!) {
    dropWhatIf(id: $id, version: $version) {
      __typename
      ... on WhatIfConflict {
        present {
          ...KeptWhatIf
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

/** Professionals by any part of their name, with what a supposed involvement needs of them. */
export const ProfessionalsQuery = graphql(`
  query Professionals($search: String!) {
    professionals(search: $search, first: 12) {
      nodes {
        id
        name
        agency {
          name
        }
        roles {
          id
          title
        }
        file
      }
    }
  }
`)
