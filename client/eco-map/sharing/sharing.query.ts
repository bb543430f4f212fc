import { graphql } from '../../api/generated/gql.ts'

/** Who recorded what about the child here. */
export const SignaturesQuery = graphql(`
  query Signatures($id: ID!) {
    child(id: $id) {
      id
      signatures {
        id
        byName
        at
      }
    }
  }
`)

export const RecordConsentMutation = graphql(`
  mutation RecordConsent($input: ConsentInput!) {
    recordConsent(input: $input) {
      __typename
      ... on Recorded {
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

export const WithdrawConsentMutation = graphql(`
  mutation WithdrawConsent($input: ConsentWithdrawalInput!) {
    withdrawConsent(input: $input) {
      __typename
      ... on Recorded {
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

export const RecordSharingDecisionMutation = graphql(`
  mutation RecordSharingDecision($input: SharingDecisionInput!) {
    recordSharingDecision(input: $input) {
      __typename
      ... on Recorded {
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
