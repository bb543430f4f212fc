import { graphql } from '../../api/generated/gql.ts'

/** Which findings of a day are told to the reader, where some of the record is withheld from them. */
export const ToldFindingsQuery = graphql(`
  query ToldFindings($id: ID!, $asOf: Date!) {
    child(id: $id) {
      id
      findings(asOf: $asOf) {
        key
        kind
        severity
        restsOnWithheld
      }
    }
  }
`)

/** The same with changes that are supposed. */
export const ToldSupposedQuery = graphql(`
  query ToldSupposed($id: ID!, $asOf: Date!, $changes: WhatIfChanges!) {
    child(id: $id) {
      id
      supposedFindings(asOf: $asOf, changes: $changes) {
        key
        kind
        severity
        restsOnWithheld
      }
    }
  }
`)

export const WithholdMutation = graphql(`
  mutation Withhold($input: WithholdingInput!) {
    withhold(input: $input) {
      __typename
      ... on Withholding {
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

export const EndWithholdingMutation = graphql(`
  mutation EndWithholding($child: ID!, $id: ID!) {
    endWithholding(child: $child, id: $id) {
      __typename
      ... on WithholdingEnded {
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

/** A child's record as it may reach a family member. */
export const RecordMadeForQuery = graphql(`
  query RecordMadeFor($id: ID!, $madeFor: ID!) {
    child(id: $id) {
      id
      record(madeFor: $madeFor) {
        file
      }
    }
  }
`)
