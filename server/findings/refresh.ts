import { createHash } from 'node:crypto'
import type { Finding } from '../../domain/findings/finding.ts'
import { findingsIn } from '../../domain/findings/findings.ts'
import { identitiesOf } from '../../domain/findings/identities.ts'
import { type Practice, profileOn } from '../../domain/findings/practice.ts'
import { endsAcceptance } from '../../domain/findings/review.ts'
import { findingContext } from '../../domain/findings/rule.ts'
import { leadSources } from '../../domain/findings/same-sources.ts'
import { type FindingsOfDay, followFindings, severityOf } from '../../domain/findings/stored-finding.ts'
import { addDays, type Day, daysBetween } from '../../domain/network/day.ts'
import { networkAsOf } from '../../domain/network/network.ts'
import type { RecordIndex } from '../../domain/network/record.ts'
import type { Viewer } from '../access/viewer.ts'
import type { Database } from '../database/database.ts'
import { recordLoader } from '../eco-map/eco-map.ts'
import {
  type FindingsState,
  type HoldingFinding,
  type LeadsOfChild,
  lockFindings,
  type OwnedFinding,
  readHolding,
  readStates,
  writeChanged,
  writeEndedAcceptances,
  writeLeads,
  writeOpened,
  writeStates,
} from './stored-findings.store.ts'

/** What computing findings anew works with. */
export interface RefreshParts {
  database: Database
  viewer: Viewer
  practice: Practice
  /** Tells this practice from others (see `fingerprintOf`). */
  by: string
  today: Day
  /** So many days to come are looked at for the first on which something changes by itself; none when absent. */
  ahead?: number
}

/** What was computed of one child or lead, to be kept when nobody wrote around it meanwhile. */
export interface Computed {
  state: FindingsState
  /** The days since the last one, today last. */
  days: FindingsOfDay[]
  /** Whether something was recorded since. */
  recorded: boolean
  /** The findings of the day of which it was computed last, by the record of now. */
  sameDay: readonly Finding[]
  /** The first day to come for which they may be others. */
  nextOn: Day
  digest: string
  leads?: { digest: string; sources: LeadsOfChild['leads'] }
}

/** Of a time in which nothing was computed, at most so many days are made up for: a quarter of a year. */
const DAYS_MADE_UP = 92

/**
 * Computes the findings of some children from their records, and keeps them.
 * @returns the ids of those whose findings are kept as of today; the others are gone, are being written, or were
 *   written to meanwhile and are still pending
 */
export async function refreshChildren(parts: RefreshParts, ids: readonly string[]): Promise<Set<string>> {
  const { database, viewer } = parts
  const states = await readStates(database, viewer, ids)
  const records = await recordLoader(database, viewer, 'rules').loadMany(states.map(({ id }) => id))
  const computed = states.flatMap((state, at) => {
    const index = records[at]
    return index === undefined || index instanceof Error ? [] : [computeChild(index, state, parts)]
  })
  return keep(parts, computed)
}

function computeChild(
  index: RecordIndex,
  state: FindingsState,
  { practice, today, ahead = 0 }: RefreshParts,
): Computed {
  const recorded = state.ofMark !== state.mark
  const compute = (day: Day) => {
    const network = networkAsOf(index, day)
    const profile = profileOn(network, practice)
    const context = findingContext(network, profile)
    const findings = findingsIn(context)
    const sources = leadSources(context).map((lead) => ({ ...lead, profile: profile.id }))
    return {
      findings,
      sources,
      digest: digestOf(findings),
      leadsDigest: digestOfText(JSON.stringify(sources)),
    }
  }
  const { findings, sources, digest, leadsDigest } = compute(today)
  const missed = recorded ? [] : missedDays(state, today)
  let nextOn = addDays(today, 1)
  for (let days = 0; days < ahead; days++) {
    const then = compute(nextOn)
    if (then.digest !== digest || then.leadsDigest !== leadsDigest) break
    nextOn = addDays(nextOn, 1)
  }
  return {
    state,
    days: [...missed.map((day) => ({ day, findings: compute(day).findings })), { day: today, findings }],
    recorded,
    sameDay: recorded && state.on !== null && state.on !== today ? compute(state.on).findings : findings,
    nextOn,
    digest,
    leads: { digest: leadsDigest, sources },
  }
}

/** Days before today for which nothing was computed, though the record was the same as now. */
function missedDays({ nextOn }: FindingsState, today: Day): Day[] {
  if (nextOn === null) return []
  const missed = Math.min(daysBetween(nextOn, today), DAYS_MADE_UP)
  return Array.from({ length: Math.max(missed, 0) }, (_, at) => addDays(today, at - missed))
}

/** The same for the same findings, with the same severities and naming the same. */
export function digestOf(findings: readonly Finding[]): string {
  return digestOfText(
    JSON.stringify(findings.map((finding) => [finding.key, finding.severity, identitiesOf(finding)])),
  )
}

function digestOfText(json: string): string {
  return createHash('sha256').update(json).digest('base64url')
}

/** Keeps what was computed, of those around whom nobody wrote meanwhile. @returns their ids */
export async function keep(parts: RefreshParts, computed: readonly Computed[]): Promise<Set<string>> {
  if (computed.length === 0) return new Set()
  const { database, viewer, today } = parts
  const at = new Date().toISOString()
  const different = computed.filter(({ state, digest, days }) => state.digest !== digest || days.length > 1)
  const holding = Map.groupBy(
    different.length === 0
      ? []
      : await readHolding(
          database,
          viewer,
          different.map(({ state }) => state.id),
        ),
    ({ owner }) => owner,
  )
  const changes = different.map((one) => changesOf(one, holding.get(one.state.id) ?? []))
  return database.unit(viewer, 'findings/keep', async (unit) => {
    await lockFindings(unit, 'findings')
    const rows = computed.map(({ state: { id, version, mark, leadsDigest }, nextOn, digest, leads }) => ({
      id,
      version,
      mark,
      nextOn,
      digest,
      leadsDigest: leads?.digest ?? leadsDigest,
    }))
    const kept = await writeStates(unit, rows, { on: today, at, by: parts.by })
    const own = <Owned extends { owner: string }>(all: Owned[]) => all.filter(({ owner }) => kept.has(owner))
    await writeChanged(unit, own(changes.flatMap(({ changed }) => changed)))
    await writeOpened(unit, own(changes.flatMap(({ opened }) => opened)))
    await writeEndedAcceptances(unit, own(changes.flatMap(({ endedAcceptances }) => endedAcceptances)), {
      on: today,
      at,
    })
    await writeLeads(
      unit,
      computed.flatMap(({ state, recorded, leads }) =>
        leads && leads.digest !== state.leadsDigest && kept.has(state.id)
          ? [{ child: state.id, recorded, leads: leads.sources }]
          : [],
      ),
    )
    return kept
  })
}

interface Changes {
  opened: OwnedFinding[]
  changed: OwnedFinding[]
  endedAcceptances: { owner: string; key: string }[]
}

function changesOf(
  { state: { id: owner }, days, recorded, sameDay }: Computed,
  holding: readonly HoldingFinding[],
): Changes {
  const { opened, changed } = followFindings(holding, days)
  const now = new Map(days.at(-1)?.findings.map((finding) => [finding.key, finding]))
  const then = new Map(sameDay.map((finding) => [finding.key, finding]))
  const endedAcceptances = holding.filter((stored) => {
    const finding = now.get(stored.key)
    if (!recorded || stored.state !== 'accepted' || !finding) return false
    const before = { severity: severityOf(stored), identities: stored.identities }
    return endsAcceptance(before, then.get(stored.key), finding)
  })
  return {
    opened: opened.map((finding) => ({ ...finding, owner })),
    changed: changed.map((finding) => ({ ...finding, owner })),
    endedAcceptances: endedAcceptances.map(({ key }) => ({ owner, key })),
  }
}
