import { graphql } from '../../api/generated/gql.ts'

export const HeldByFewQuery = graphql(`
  query HeldByFew {
    heldByFew {
      byNobody
      byOne
      proposals {
        id
        user {
          id
          name
          roles
        }
        why
        byName
        at
        isYours
      }
    }
  }
`)

export const ProposeHolderMutation = graphql(`
  mutation ProposeHolder($input: HolderInput!) {
    outcome: proposeHolder(input: $input) {
      __typename
      ... on HolderProposal {
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

export const ConfirmHolderMutation = graphql(`
  mutation ConfirmHolder($id: ID!, $child: ID!) {
    outcome: confirmHolder(id: $id, child: $child) {
      __typename
      ... on HolderNamed {
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

export const DropHolderMutation = graphql(`
  mutation DropHolder($id: ID!) {
    outcome: dropHolder(id: $id) {
      __typename
      ... on HolderDropped {
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
