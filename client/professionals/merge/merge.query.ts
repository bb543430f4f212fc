import { graphql } from '../../api/generated/gql.ts'

export const MergeProfessionalsMutation = graphql(`
  mutation MergeProfessionals($input: MergeInput!) {
    mergeProfessionals(input: $input) {
      ...RecordOutcome
    }
  }
`)

export const MergeAgenciesMutation = graphql(`
  mutation MergeAgencies($input: MergeInput!) {
    mergeAgencies(input: $input) {
      ...RecordOutcome
    }
  }
`)

/** Of which entry this one is part by now. */
export const MergedIntoQuery = graphql(`
  query MergedInto($id: ID!) {
    mergedInto(id: $id)
  }
`)

/** How many work for an agency. */
export const AgencySizeQuery = graphql(`
  query AgencySize($id: ID!) {
    agency(id: $id) {
      id
      professionals(first: 1) {
        totalCount
      }
    }
  }
`)
