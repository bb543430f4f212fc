import { graphql } from '../api/generated/gql.ts'

/** Everything that a child's page shows, asked for once: any day of it is worked out in the browser. */
export const EcoMapQuery = graphql(`
  query EcoMap($id: ID!) {
    today
    me {
      id
    }
    child(id: $id) {
      id
      name
      openedByBreakGlass {
        id
        until
        secondsLeft
      }
      record {
        file
        isWhole
        versions {
          id
          version
        }
        notFor {
          item
          familyMember
        }
      }
      moreIsHeld {
        ask
      }
      withholdings {
        id
        item
        reason
        hidesExistence
        fromReaders
        byName
        at
        exceptFor {
          id
          name
        }
        notFor
      }
      readers {
        id
        name
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
