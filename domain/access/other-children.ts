import { type NetworkRecord, sourcesIn } from '../network/record.ts'

/**
 * The ids of other children whom a child's record names, wherever it does, and of their people: what is left out where one
 * child alone is told of.
 */
export function otherChildrenNamed(record: NetworkRecord): Set<string> {
  const {
    child,
    children,
    familyMembers,
    professionals,
    needs,
    meetings,
    plans,
    consents,
    sharingDecisions,
  } = record
  const known = new Set([child, ...familyMembers.map(({ id }) => id), ...professionals.map(({ id }) => id)])
  const named = [
    ...children.flatMap(({ id, relationships }) => [id, ...relationships.map((one) => one.child)]),
    ...familyMembers.flatMap(({ sameAs }) => sameAs ?? []),
    ...needs.flatMap(({ of, for: whom, evidencedBy }) => [
      of,
      ...whom,
      ...evidencedBy.map(({ person }) => person),
    ]),
    ...meetings.flatMap(({ invitations }) => invitations.map(({ person }) => person)),
    ...plans.flatMap(({ goals }) =>
      goals.flatMap(({ actions }) => actions.flatMap(({ owner }) => owner ?? [])),
    ),
    ...consents.flatMap(({ givenBy }) => givenBy ?? []),
    ...sharingDecisions.flatMap(({ views }) => views.map(({ person }) => person)),
    ...sourcesIn(record),
  ]
  return new Set(named.filter((id) => !known.has(id)))
}
