import type { NetworkRecord } from '../network/record.ts'

/**
 * A child's record without any mention of other children whom the reader may not see: neither they, nor what ties
 * them to this child, nor the needs that are theirs.
 *
 * @param hidden the ids of those children; when there are none, the record itself is answered
 */
export function withoutHidden(record: NetworkRecord, hidden: ReadonlySet<string>): NetworkRecord {
  if (hidden.size === 0) return record
  const isSeen = (id: string) => !hidden.has(id)
  const seenOnly = (id: string | undefined) => (id !== undefined && hidden.has(id) ? undefined : id)
  const needs = record.needs.filter(({ of }) => isSeen(of))
  const needIds = new Set(needs.map(({ id }) => id))
  return {
    ...record,
    children: record.children
      .filter(({ id }) => isSeen(id))
      .map((child) => ({
        ...child,
        relationships: child.relationships.filter((related) => isSeen(related.child)),
      })),
    familyMembers: record.familyMembers.map((member) => ({
      ...member,
      sameAs: seenOnly(member.sameAs),
      relationships: member.relationships.filter((related) => isSeen(related.child)),
      supports: member.supports.filter(({ need }) => needIds.has(need)),
    })),
    needs: needs.map((need) => ({
      ...need,
      evidencedBy: need.evidencedBy.filter(({ person }) => isSeen(person)),
    })),
    involvements: record.involvements.map((involvement) => ({
      ...involvement,
      addresses: involvement.addresses.filter((need) => needIds.has(need)),
    })),
    meetings: record.meetings.map((meeting) => ({
      ...meeting,
      invitations: meeting.invitations.filter(({ person }) => isSeen(person)),
    })),
    plans: record.plans.map((plan) => ({
      ...plan,
      goals: plan.goals.map((goal) => ({
        ...goal,
        actions: goal.actions.map((action) => ({ ...action, owner: seenOnly(action.owner) })),
      })),
    })),
    consents: record.consents.map((consent) => ({ ...consent, givenBy: seenOnly(consent.givenBy) })),
  }
}
