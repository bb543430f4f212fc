import { graphql } from '../../api/generated/gql.ts'

/** A program that asks the API, with its tokens and what it may see. */
export const MachineFacts = graphql(`
  fragment MachineFacts on Machine {
    id
    name
    purpose
    scopes
    byName
    at
    endedAt
    isYoursToGive
    isYoursToRenew
    tokens {
      id
      byName
      at
      until
      lastUsedOn
      endedAt
    }
    grants {
      id
      covers {
        id
        name
      }
      from
      ...UserGrantFacts
    }
  }
`)

export const MachinesQuery = graphql(`
  query Machines {
    machines {
      id
      ...MachineFacts
    }
  }
`)

export const MakeMachineMutation = graphql(`
  mutation MakeMachine($input: MachineInput!) {
    outcome: makeMachine(input: $input) {
      __typename
      ... on MachineTokenMade {
        secret
        machine {
          id
          ...MachineFacts
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

export const MakeMachineTokenMutation = graphql(`
  mutation MakeMachineToken($input: MachineTokenInput!) {
    outcome: makeMachineToken(input: $input) {
      __typename
      ... on MachineTokenMade {
        secret
        machine {
          id
          ...MachineFacts
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

export const EndMachineTokenMutation = graphql(`
  mutation EndMachineToken($id: ID!) {
    outcome: endMachineToken(id: $id) {
      __typename
      ... on Machine {
        id
        ...MachineFacts
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

export const EndMachineMutation = graphql(`
  mutation EndMachine($id: ID!) {
    outcome: endMachine(id: $id) {
      __typename
      ... on Machine {
        id
        ...MachineFacts
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
