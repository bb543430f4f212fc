import { graphql } from '../api/generated/gql.ts'

/** Everything that a child's page shows, asked for once: any day of it is worked out in the browser. */
export const EcoMapQuery = graphql(`
  query EcoMap($id: ID!) {
    today
    child(id: $id) {
      id
      name
      record {
        file
      }
      practice {
        site
        teams {
          team
          profile
        }
        profiles {
          id
          table
        }
      }
    }
  }
`)
