import type { Held, HeldInGraph } from '../../domain/network/check/against.ts'
import type { Kind } from '../../domain/network/field.ts'
import type { ListName } from '../../domain/network/network-file.ts'
import type { RecordIndex } from '../../domain/network/record.ts'
import { LIST_NAMES } from '../../domain/network/shape.ts'
import { idsIn } from '../../domain/recording/record-ids.ts'

/** The lists of the directory, which everybody who records may see whole. */
export const DIRECTORY_LISTS: ReadonlySet<ListName> = new Set([
  'agencies',
  'teams',
  'roles',
  'professionals',
  'panels',
])

const DIRECTORY_KINDS: ReadonlySet<Held['kind']> = new Set<Kind>([
  'Agency',
  'Team',
  'Role',
  'Professional',
  'Panel',
])

/** What somebody may name who records around a child: what they see around the child, and the directory. */
export interface Sight {
  isHidden(id: string, held: HeldInGraph): boolean
  /**
   * What the graph holds, as far as they may see it. What is hidden is nothing that could be named; as an id of something
   * new it is taken.
   * @param defined the ids of what is to be written
   */
  of(held: HeldInGraph, defined: readonly string[]): HeldInGraph
}

/** @param index the child's record as the viewer sees it; nothing where only the directory is written */
export function sightOf(index: RecordIndex | undefined): Sight {
  const seen = new Set<string>(
    index ? LIST_NAMES.flatMap((list) => index.record[list].flatMap((record) => idsIn(list, record))) : [],
  )
  const isHidden = (id: string, held: HeldInGraph) => {
    const kind = held.get(id)?.kind
    return !seen.has(id) && (kind === undefined || !DIRECTORY_KINDS.has(kind))
  }
  return {
    isHidden,
    of(held, defined) {
      const visible = [...held].filter(([id]) => !isHidden(id, held))
      const taken = defined.filter((id) => held.has(id) && isHidden(id, held))
      return new Map([
        ...visible.map(([id, one]): [string, Held] => [id, withSeenChildren(one, seen)]),
        ...taken.map((id): [string, Held] => [id, { kind: 'other' }]),
      ])
    },
  }
}

function withSeenChildren(held: Held, seen: ReadonlySet<string>): Held {
  const { relatedChildren } = held
  return relatedChildren ? { ...held, relatedChildren: relatedChildren.filter((id) => seen.has(id)) } : held
}
