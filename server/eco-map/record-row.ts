import { z } from 'zod'
import type { Draft } from '../../domain/network/leaves.ts'
import { type ListName, type RecordOf, recordSchemas } from '../../domain/network/network-file.ts'
import { compareCodePoints } from '../../domain/network/order.ts'
import type { NetworkRecord } from '../../domain/network/record.ts'
import { LIST_NAMES } from '../../domain/network/shape.ts'
import { recordId } from '../../domain/recording/record-ids.ts'
import { usedGrants } from '../access/used-grants.ts'
import { byId, RECORD_FORMS, type RecordForm, type RecordRow, recordForm } from './record-form.ts'

/** What a record holds of others, whose own record it is not: columns of their own, put to the list named. */
const NARROWED: Record<string, { list: ListName; form: RecordForm }> = {
  addressedNeeds: {
    list: 'needs',
    form: recordForm('needs', ['id', 'category', 'description', 'levels', 'levelsOn', 'closedOn']),
  },
  relatedChildren: {
    list: 'children',
    form: recordForm('children', ['id', 'name', 'knownAs', 'dateOfBirth', 'expectedOn']),
  },
}

/** Given after a record's own properties: how often it has been written anew. */
const VERSION = 'version'

/** The names of the properties that the query is to give, in the order of their values. */
const PROPERTIES = {
  properties: {
    ...Object.fromEntries(LIST_NAMES.map((list) => [list, [...RECORD_FORMS[list].names, VERSION]])),
    ...Object.fromEntries(Object.entries(NARROWED).map(([column, { form }]) => [column, form.names])),
    goals: namesWithin('plans', 'goals'),
    actions: namesWithin('plans', 'goals', 'actions'),
  },
  of: {
    period: namesWithin('familyMembers', 'livesIn'),
    relationship: namesWithin('familyMembers', 'relationships'),
    evidence: namesWithin('needs', 'evidencedBy'),
    invitation: namesWithin('meetings', 'invitations'),
    views: namesWithin('sharingDecisions', 'views'),
  },
}

/** How much of a record is read: all of it, or what rules look at and nothing that only a reader does. */
export type RecordExtent = 'whole' | 'rules'

/**
 * The parameters of `cypher/eco-map/record.cypher`. Lists come within maps, for the database plans a query anew for
 * parameters that are lists of another length.
 */
export function recordParameters(
  children: readonly string[],
  extent: RecordExtent = 'whole',
): Record<string, unknown> {
  return { asked: { children, whole: extent === 'whole' }, ...PROPERTIES }
}

type Columns = Record<string, RecordRow[]>

/** A child whose records are being written, which cannot be read until that is over. */
export interface ChildBeingImported {
  child: string
  importing: true
}

const recordSchema = z.preprocess(
  (row) => recordDraft(row as Draft),
  z.union([
    z.object({
      child: z.string(),
      ...Object.fromEntries(LIST_NAMES.map((list) => [list, z.array(recordSchemas[list] as z.ZodType)])),
    }),
    z.object({ child: z.string(), importing: z.literal(true) }),
  ]),
) as unknown as z.ZodType<NetworkRecord | ChildBeingImported>

/**
 * A row of `cypher/eco-map/record.cypher`: the record of a child (every list by id, ties by whom they bind), by which
 * grants it was read, the ids of other children whom the viewer may not see, what is withheld, and the versions of those
 * of its records that were written anew.
 */
export const recordRow = z.preprocess(
  ({ grants, hidden, withheld, notFor, ...found }: Draft) => ({
    ...{ grants, hidden, withheld, notFor, found },
    versions: versionsIn(found as Columns),
  }),
  z.object({
    grants: usedGrants,
    versions: z.map(z.string(), z.number()),
    hidden: z.array(z.string()),
    withheld: z.array(z.object({ item: z.string(), hidesExistence: z.boolean(), ask: z.array(z.string()) })),
    notFor: z.array(z.object({ item: z.string(), familyMember: z.string() })),
    found: recordSchema,
  }),
)

function recordDraft({ child, importing, ...columns }: Draft): Draft {
  if (importing) return { child, importing }
  const record: Record<string, unknown> = { child }
  const lists = new Map(LIST_NAMES.map((list) => [list, readColumn(list, columns as Columns)]))
  for (const [column, { list, form }] of Object.entries(NARROWED)) {
    lists.get(list)?.push(...readColumn(list, columns as Columns, column, form))
  }
  for (const [list, drafts] of lists) record[list] = drafts.sort(list === 'ties' ? byEnds : byId)
  return record
}

function versionsIn(columns: Columns): Map<string, number> {
  const versions = new Map<string, number>()
  for (const list of LIST_NAMES) {
    const form = RECORD_FORMS[list]
    for (const row of columns[list] ?? []) {
      const version = row[0][form.names.length]
      if (typeof version === 'number')
        versions.set(recordId(list, form.read(row) as RecordOf<ListName>), version)
    }
  }
  return versions
}

function readColumn(
  list: ListName,
  columns: Columns,
  column: string = list,
  form = RECORD_FORMS[list],
): Draft[] {
  return (columns[column] ?? []).map(form.read)
}

function byEnds(one: Draft, other: Draft): number {
  return (
    compareCodePoints(String(one.from), String(other.from)) ||
    compareCodePoints(String(one.to), String(other.to))
  )
}

function namesWithin(list: ListName, ...path: string[]): readonly string[] {
  let form: Pick<RecordForm, 'names'> & Partial<Pick<RecordForm, 'fields'>> = RECORD_FORMS[list]
  for (const field of path) form = form.fields?.get(field) ?? { names: [] }
  return form.names
}
