import type { Kind } from '../../domain/network/field.ts'
import { LIST_NAMES, type ObjectShape, recordShape } from '../../domain/network/shape.ts'
import { MAPPING, type NodeMapping } from './mapping.ts'
import { propertyNames } from './properties.ts'

/** What of the graph belongs to a record of some kind, and is replaced when a file names the record. */
type Owned = { properties: string[]; types: { outgoing: string[]; incoming: string[] } }

const OWNED = new Map<Kind, Owned>()
for (const list of LIST_NAMES) if (list !== 'ties') own(MAPPING[list], recordShape(list))

function own({ label, fields }: NodeMapping, shape: ObjectShape, heldBy?: string): void {
  const outgoing: string[] = []
  const incoming: string[] = heldBy ? [heldBy] : []
  for (const [name, field] of Object.entries(fields)) {
    if (field.is === 'relationship') (field.direction === 'out' ? outgoing : incoming).push(field.type)
    else {
      outgoing.push(field.type)
      const entries = shape.fields.get(name)?.shape
      if (entries?.is === 'list' && entries.of.is === 'object') own(field.node, entries.of, field.type)
    }
  }
  OWNED.set(label, {
    properties: propertyNames(shape, (name) => name in fields),
    types: { outgoing, incoming },
  })
}

/** The types of the relationships from and to its nodes that belong to a record of this kind. */
export function ownedTypes(label: Kind): { outgoing: string[]; incoming: string[] } {
  return OWNED.get(label)?.types ?? { outgoing: [], incoming: [] }
}

/** The properties that a network file can give to a node of this label. */
export function propertiesOfLabel(label: Kind): string[] {
  return OWNED.get(label)?.properties ?? []
}
