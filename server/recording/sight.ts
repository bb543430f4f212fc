import type { Held, HeldInGraph } from '../../domain/network/check/against.ts'
import type { Kind } from '../../domain/network/field.ts'
import type { ListName } from '../../domain/network/network-file.ts'
import type { RecordIndex } from '../../domain/network/record.ts'
import { LIST_NAMES } from '../../domain/network/shape.ts'
import { CHILDREN_FIELD } from '../../domain/recording/of-several-children.ts'
import { idsIn } from '../../domain/recording/record-ids.ts'

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
  /** Whether a field of a record of this list does not tell them of this one. */
  isUntold(list: ListName, field: string, id: string, held: HeldInGraph): boolean
  /** Whether they are told of the whole of this record, and not of what another child's or person's needs told here. */
  isWhole(list: ListName, id: string): boolean
  /**
   * What the graph holds, as far as they may see it. What is hidden is nothing that could be named; as an id of something
   * new it is taken.
   * @param defined the ids of what is to be written
   */
  of(held: HeldInGraph, defined: readonly string[]): HeldInGraph
}

/**
 * Whether a record's field tells this reader of an id nothing, by what they see around the child. Of several children whom a record
 * is about a child's page tells that one alone: that the others are not told there takes nobody away.
 */
export function untoldOn(index: RecordIndex): (list: ListName, field: string, id: string) => boolean {
  const seen = idsSeen(index)
  return (list, field, id) =>
    !seen.has(id) || (CHILDREN_FIELD[list] === field && index.children.has(id) && id !== index.child.id)
}

function idsSeen(index: RecordIndex): ReadonlySet<string> {
  return new Set(LIST_NAMES.flatMap((list) => index.record[list].flatMap((record) => idsIn(list, record))))
}

/**
 * @param index the child's record as the viewer sees it; nothing where only the directory is written
 * @param open other children whom they may see, who are not around this one
 */
export function sightOf(index: RecordIndex | undefined, open: ReadonlySet<string> = new Set()): Sight {
  const seen = new Set([...(index ? idsSeen(index) : []), ...open])
  const isHidden = (id: string, held: HeldInGraph) => {
    const kind = held.get(id)?.kind
    return !seen.has(id) && (kind === undefined || !DIRECTORY_KINDS.has(kind))
  }
  return {
    isHidden,
    isUntold: (list, field, id, held) =>
      isHidden(id, held) ||
      (CHILDREN_FIELD[list] === field && held.get(id)?.kind === 'Child' && id !== index?.child.id),
    isWhole(list, id) {
      // A panel's members are told on no child's page.
      if (!index) return true
      if (list === 'panels') return false
      if (list === 'children') return id === index.child.id
      const need = list === 'needs' ? index.needs.get(id) : undefined
      return !need || need.of === index.child.id || need.for.includes(index.child.id)
    },
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
