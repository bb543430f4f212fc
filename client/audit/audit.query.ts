import { graphql } from '../api/generated/gql.ts'

/** What is said of an entry of the journal. */
export const AuditEntryFacts = graphql(`
  fragment AuditEntryFacts on AuditEntry {
    id
    at
    action
    user {
      id
      name
    }
    operation
    address
    children {
      id
      bases
    }
    details {
      code
      subject {
        id
        name
      }
      user {
        id
        name
      }
      child
      team
      count
    }
  }
`)

/** A page of what the journal has. */
export const AuditQuery = graphql(`
  query Audit(
    $user: ID
    $child: ID
    $action: AuditAction
    $from: Date
    $until: Date
    $first: Int!
    $after: String
  ) {
    audit(
      user: $user
      child: $child
      action: $action
      from: $from
      until: $until
      first: $first
      after: $after
    ) {
      from
      until
      timeZone
      next
      entries {
        ...AuditEntryFacts
      }
    }
  }
`)

/** When the journal was last written to, and whom it can be searched for. */
export const AuditJournalQuery = graphql(`
  query AuditJournal {
    auditLastWrittenAt
    auditUsers {
      id
      name
    }
  }
`)

/** Who saw or changed what of a child. */
export const ChildAuditQuery = graphql(`
  query ChildAudit($id: ID!, $from: Date, $until: Date, $first: Int!, $after: String) {
    child(id: $id) {
      id
      audit(from: $from, until: $until, first: $first, after: $after) {
        from
        until
        timeZone
        next
        entries {
          ...AuditEntryFacts
        }
      }
    }
  }
`)
