import { z } from 'zod'
import { SEVERITIES } from '../../domain/findings/finding.ts'
import { FINDING_KINDS } from '../../domain/findings/finding-kind.ts'
import { REVIEW_STATES, type ReviewState } from '../../domain/findings/review.ts'
import type { LeadSources } from '../../domain/findings/same-sources.ts'
import type { StoredFinding } from '../../domain/findings/stored-finding.ts'
import type { Named } from '../../domain/findings/wording/names.ts'
import type { Day } from '../../domain/network/day.ts'
import type { Viewer } from '../access/viewer.ts'
import type { Database } from '../database/database.ts'
import { takeLock } from '../database/lock.ts'
import { namedQuery } from '../database/named-query.ts'
import type { UnitOfWork } from '../database/unit-of-work.ts'
import { datedSeverities } from './dated-severities.ts'

const markAffectedQuery = namedQuery('findings/mark-affected')
const markAgain = namedQuery('findings/mark-again')
const pending = namedQuery('findings/pending')
const states = namedQuery('findings/states')
const keepStates = namedQuery('findings/keep-states')
const holding = namedQuery('findings/holding')
const change = namedQuery('findings/change')
const open = namedQuery('findings/open')
const endAcceptances = namedQuery('findings/end-acceptances')
const clearLeads = namedQuery('findings/clear-leads')
const putLeads = namedQuery('findings/put-leads')
const leadSourcesQuery = namedQuery('findings/lead-sources')
const professionalNames = namedQuery('findings/professional-names')

const noRow = z.never()
const text = z.string()
const stateRow = z.object({
  id: text,
  version: z.number(),
  mark: text.nullable().transform((mark) => mark ?? ''),
  ofMark: text.nullable(),
  on: text.nullable(),
  nextOn: text.nullable(),
  digest: text.nullable(),
  leadsDigest: text.nullable(),
})
const holdingRow = z
  .object({
    owner: text,
    key: text,
    kind: z.enum(FINDING_KINDS),
    subjects: z.array(text),
    expectation: text.nullable(),
    identities: z.array(text),
    from: text,
    severities: z.array(z.enum(SEVERITIES)),
    severitiesOn: z.array(text),
    state: z.enum(REVIEW_STATES),
  })
  .transform(({ expectation, severities, severitiesOn, ...row }) => ({
    ...row,
    ...(expectation === null ? {} : { expectation }),
    severities: datedSeverities(severities, severitiesOn),
  }))

/** The labels of those about whom findings are kept. */
export type FindingsOwner = 'Child' | 'Professional'

/** How far the kept findings of a child or lead are. */
export interface FindingsState {
  id: string
  /** One more each time that something is kept. */
  version: number
  /** Another one after every write around the child; '' before the first. */
  mark: string
  /** The mark of the record that the kept findings were computed from; null before they first were. */
  ofMark: string | null
  /** The day for which they were computed last. */
  on: Day | null
  /** The first day after it for which they may be others; until then they hold as they are, unless something is written. */
  nextOn: Day | null
  /** Tells kept findings from others, and what leads have as sources. */
  digest: string | null
  leadsDigest: string | null
}

/** A kept finding that holds, and whose. */
export type HoldingFinding = StoredFinding & { owner: string; state: ReviewState }

/** A finding to be written, and whose. */
export type OwnedFinding = StoredFinding & { owner: string }

/** Sees to it that nobody else writes of findings until the unit ends. */
export async function lockFindings(
  unit: UnitOfWork,
  id: 'findings' | 'sweep',
  deadline?: number,
): Promise<void> {
  await takeLock(unit, id, deadline === undefined ? {} : { deadline })
}

/**
 * Marks whose findings may change with what is written of these records.
 * @param again whether it is noted that they are to be marked again by {@link writeMarksAgain}
 */
export async function writeMarks(unit: UnitOfWork, ids: readonly string[], again: boolean): Promise<void> {
  await unit.run(markAffectedQuery, { ids, again }, noRow)
}

export async function writeMarksAgain(unit: UnitOfWork): Promise<void> {
  await unit.run(markAgain, {}, noRow)
}

/** Some of those whose findings are to be computed. */
export async function readPending(
  database: Database,
  viewer: Viewer,
  label: FindingsOwner,
  limit: number,
): Promise<string[]> {
  const rows = await database.read(viewer, pending, { label, limit }, z.object({ id: text }))
  return rows.map(({ id }) => id)
}

/** Nothing for who is not on file, or whose record is being written. */
export async function readStates(
  database: Database,
  viewer: Viewer,
  ids: readonly string[],
): Promise<FindingsState[]> {
  return database.read(viewer, states, { ids }, stateRow)
}

/** @returns the ids of those whose mark and version are still the ones given; the others' states stay as they are */
export async function writeStates(
  unit: UnitOfWork,
  rows: readonly Omit<FindingsState, 'ofMark' | 'on'>[],
  { on, at, by }: { on: Day; at: string; by: string },
): Promise<Set<string>> {
  const kept = await unit.run(keepStates, { rows, on, at, by }, z.object({ id: text }))
  return new Set(kept.map(({ id }) => id))
}

/** The kept findings of these that hold. */
export async function readHolding(
  database: Database,
  viewer: Viewer,
  ids: readonly string[],
): Promise<HoldingFinding[]> {
  return database.read(viewer, holding, { ids }, holdingRow)
}

/** Writes what is different of findings that hold. */
export async function writeChanged(unit: UnitOfWork, findings: readonly OwnedFinding[]): Promise<void> {
  const rows = findings.map((finding) => {
    const { identities, severities, severitiesOn, severity, until } = propertiesOf(finding)
    const properties = { identities, severities, severitiesOn, severity, ...(until ? { until } : {}) }
    return { owner: finding.owner, key: finding.key, properties }
  })
  if (rows.length > 0) await unit.run(change, { rows }, noRow)
}

export async function writeOpened(unit: UnitOfWork, findings: readonly OwnedFinding[]): Promise<void> {
  const rows = findings.map((finding) => ({
    owner: finding.owner,
    properties: { ...propertiesOf(finding), state: 'open', reviews: 0 },
  }))
  if (rows.length > 0) await unit.run(open, { rows }, noRow)
}

function propertiesOf({ owner, severities, ...finding }: OwnedFinding) {
  return {
    ...finding,
    severity: severities.at(-1)?.severity,
    severities: severities.map(({ severity }) => severity),
    severitiesOn: severities.map(({ on }) => on),
  }
}

/** Opens accepted findings again, since something was recorded that makes them different. */
export async function writeEndedAcceptances(
  unit: UnitOfWork,
  rows: readonly { owner: string; key: string }[],
  { on, at }: { on: Day; at: string },
): Promise<void> {
  if (rows.length > 0) await unit.run(endAcceptances, { rows, on, at, state: 'open' }, noRow)
}

/** What the leads of a child have as sources in its network. */
export interface LeadsOfChild {
  child: string
  /** Whether this is because something was recorded, and not of time alone. */
  recorded: boolean
  leads: (LeadSources & { profile: string })[]
}

/** Replaces what is kept of the leads of these children; whoever led one or leads one now becomes pending. */
export async function writeLeads(unit: UnitOfWork, children: readonly LeadsOfChild[]): Promise<void> {
  if (children.length === 0) return
  await unit.run(clearLeads, { rows: children.map(({ child, recorded }) => ({ child, recorded })) }, noRow)
  const rows = children.flatMap(({ child, recorded, leads }) =>
    leads.map((sources) => ({ child, recorded, ...sources })),
  )
  if (rows.length > 0) await unit.run(putLeads, { rows }, noRow)
}

/** What a lead has as sources in one network, and the id of the practice profile that it was looked at by. */
export type KeptSources = Pick<LeadSources, 'others' | 'asked'> & { profile: string }

export async function readLeadSources(
  database: Database,
  viewer: Viewer,
  leads: readonly string[],
): Promise<Map<string, KeptSources[]>> {
  const row = z.object({
    lead: text,
    networks: z.array(
      z
        .tuple([z.array(text), z.array(text), text])
        .transform(([others, asked, profile]) => ({ others, asked, profile })),
    ),
  })
  const rows = await database.read(viewer, leadSourcesQuery, { ids: leads }, row)
  return new Map(rows.map(({ lead, networks }) => [lead, networks]))
}

/** The names of professionals, in the form of a record's look-ups, for sentences. */
export async function readProfessionalNames(
  database: Database,
  viewer: Viewer,
  ids: readonly string[],
): Promise<Named> {
  const row = z.object({ id: text, name: text })
  const found = await database.read(viewer, professionalNames, { ids }, row)
  const none = new Map<string, never>()
  return {
    professionals: new Map(found.map(({ id, name }) => [id, { name, agency: '' }])),
    children: none,
    familyMembers: none,
    agencies: none,
    roles: none,
    needs: none,
  }
}
