import type { Draft } from '../network/leaves.ts'
import type { ListName, RecordOf } from '../network/network-file.ts'
import { type ObjectShape, recordShape, type Shape } from '../network/shape.ts'

/**
 * A record as somebody entered it who does not see all of it, with what they do not see as it was: they can neither read
 * it nor take it away. What they see becomes exactly what they entered.
 *
 * @param whole the record as it is on file
 * @param entered the same record as it is to be
 * @param isHidden whether whoever entered it was not told of this id there: the field is one of the whole record's
 */
export function keepHidden<List extends ListName>(
  list: List,
  whole: RecordOf<List>,
  entered: RecordOf<List>,
  isHidden: (id: string, field: string) => boolean,
): RecordOf<List> {
  return keptObject(recordShape(list), whole as Draft, entered as Draft, isHidden) as RecordOf<List>
}

/**
 * A record without whom and what its reader is not told of.
 * @param isHidden as for {@link keepHidden}
 */
export function withoutHidden<List extends ListName>(
  list: List,
  whole: RecordOf<List>,
  isHidden: (id: string, field: string) => boolean,
): RecordOf<List> {
  return seenObject(recordShape(list), whole as Draft, isHidden) as RecordOf<List>
}

function seenObject(
  { fields }: ObjectShape,
  whole: Draft,
  isHiddenIn: (id: string, field: string) => boolean,
): Draft {
  const seen: Draft = {}
  for (const [name, { shape }] of fields) {
    const value = whole[name]
    const isHidden = (id: string) => isHiddenIn(id, name)
    if (value === undefined || (shape.is === 'reference' && isHidden(value as string))) continue
    seen[name] = shape.is === 'list' ? seenList(shape.of, value as unknown[], isHidden) : value
  }
  return seen
}

function seenList(of: Shape, whole: unknown[], isHidden: (id: string) => boolean): unknown[] {
  const told = whole.filter((entry) => !isEntryHidden(of, entry, isHidden))
  return of.is === 'object' ? told.map((entry) => seenObject(of, entry as Draft, isHidden)) : told
}

function keptObject(
  { fields }: ObjectShape,
  whole: Draft,
  entered: Draft,
  isHiddenIn: (id: string, field: string) => boolean,
): Draft {
  const kept: Draft = { ...entered }
  for (const [name, { shape }] of fields) {
    const isHidden = (id: string) => isHiddenIn(id, name)
    const before = whole[name]
    if (before === undefined) continue
    if (shape.is === 'list')
      kept[name] = keptList(shape.of, before as unknown[], (entered[name] ?? []) as unknown[], isHidden)
    else if (shape.is === 'reference' && isHidden(before as string) && entered[name] === undefined)
      kept[name] = before
  }
  return kept
}

/** What was entered, each part with what is hidden in it, and then the entries that could not be seen. */
function keptList(
  of: Shape,
  whole: unknown[],
  entered: unknown[],
  isHidden: (id: string) => boolean,
): unknown[] {
  const named = new Set(entered.map((entry) => nameOf(of, entry)))
  const unseen = whole.filter((entry) => isEntryHidden(of, entry, isHidden) && !named.has(nameOf(of, entry)))
  if (of.is !== 'object') return [...entered, ...unseen]
  const parts = new Map((whole as Draft[]).map((part) => [part.id, part]))
  const seen = (entered as Draft[]).map((part) => {
    const before = part.id === undefined ? undefined : parts.get(part.id)
    return before ? keptObject(of, before, part, isHidden) : part
  })
  return [...seen, ...unseen]
}

/** What tells an entry of a list from others: itself, or the first of its fields, which is its id or whom it names. */
function nameOf(of: Shape, entry: unknown): unknown {
  if (of.is !== 'object') return entry
  const [first = ''] = of.fields.keys()
  return (entry as Draft)[first]
}

/** Whether an entry of a list cannot be told without naming something hidden. */
function isEntryHidden(of: Shape, entry: unknown, isHidden: (id: string) => boolean): boolean {
  if (of.is === 'id' || of.is === 'reference') return isHidden(entry as string)
  if (of.is !== 'object') return false
  return [...of.fields].some(
    ([name, field]) =>
      (field.required || field.shape.is === 'id') &&
      isEntryHidden(field.shape, (entry as Draft)[name], isHidden),
  )
}
