import { graphql } from '../api/generated/gql.ts'

/** What happens around a child while the page is open. */
export const ChildNewsSubscription = graphql(`
  subscription ChildNews($child: ID!, $fingerprint: String) {
    childChanged(child: $child, fingerprint: $fingerprint) {
      ... on ChildChanged {
        byName
        isYours
        records {
          id
        }
        at
      }
      ... on ChildPresence {
        others {
          id
          name
          editing
        }
      }
    }
  }
`)

export const TellEditingMutation = graphql(`
  mutation TellEditing($child: ID!, $record: ID) {
    tellEditing(child: $child, record: $record)
  }
`)
