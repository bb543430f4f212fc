import type { Kind, TextField } from '../field.ts'
import { type Draft, eachLeaf } from '../leaves.ts'
import type { ListName } from '../network-file.ts'
import type { Against } from './against.ts'
import { type Report, shortened } from './problem.ts'
import { anyOf } from './read-leaf.ts'

type Reference = Extract<TextField, { is: 'reference' }>

/**
 * Reports what a record names wrongly: ids of its own that the graph has given to something else, references to nothing, to
 * the wrong kind or to itself, and a role that the professional doesn't hold.
 * @param draft the record as far as it could be read
 */
export function checkReferences(list: ListName, draft: Draft, against: Against, report: Report): void {
  eachLeaf(list, draft, (leaf, value, at) => {
    const id = value as string
    const message =
      leaf.is === 'id'
        ? takenInGraph(leaf.kind, id, against)
        : leaf.is === 'reference'
          ? wrongReference(leaf, id, draft, against)
          : undefined
    if (message) report(at, message)
  })
  if (list === 'involvements' && !holdsRole(draft, against))
    report(
      ['role'],
      `${shortened(draft.role)} is not a role that ${shortened(draft.professional)} holds; add it to the roles of the professional, or name one of those`,
    )
}

function takenInGraph(kind: Kind, id: string, { graph, rename }: Against): string | undefined {
  const held = graph.get(rename(id))
  if (!held || held.kind === kind) return undefined
  return `${shortened(id)} cannot be the id of ${anyOf([kind])}: the graph has given it to something else; use another id`
}

function wrongReference(
  leaf: Reference,
  id: string,
  draft: Draft,
  { known, graph }: Against,
): string | undefined {
  if (leaf.notSelf && id === draft[leaf.notSelf]) return `${shortened(id)} refers to itself; name another`
  const kinds = known.kinds(id)
  if (kinds.some((kind) => leaf.to.includes(kind))) return undefined
  if (kinds[0]) return `${shortened(id)} is ${anyOf(kinds)}; name ${anyOf(leaf.to)}`
  const held = graph.get(id)
  if (held && held.kind !== 'other' && leaf.to.includes(held.kind)) return undefined
  return `neither the file nor the graph holds ${anyOf(leaf.to)} with the id ${shortened(id)}`
}

/** False only where both are known and the role is not among those held: a reference to nothing is reported as that alone. */
function holdsRole({ professional, role }: Draft, { known, graph, rename }: Against): boolean {
  if (typeof professional !== 'string' || typeof role !== 'string') return true
  const inFile = known.defines(professional)
  const facts = inFile ? known.professional(professional) : graph.get(professional)
  const isRole = known.defines(role) ? known.kinds(role).includes('Role') : graph.get(role)?.kind === 'Role'
  return !isRole || !facts?.roles || facts.roles.includes(inFile ? role : rename(role))
}
