import { identitiesOf } from '../../domain/findings/identities.ts'
import { type Practice, profilesOf } from '../../domain/findings/practice.ts'
import type { PracticeProfile } from '../../domain/findings/profile.ts'
import { sameSources } from '../../domain/findings/same-sources.ts'
import { namesOf } from '../../domain/findings/wording/names.ts'
import { product } from '../access/viewer.ts'
import type { RequestContext } from '../context.ts'
import type { FindingSource } from './findings.ts'
import { type Computed, digestOf, keep, type RefreshParts } from './refresh.ts'
import {
  type FindingsState,
  type KeptSources,
  readLeadSources,
  readProfessionalNames,
  readStates,
} from './stored-findings.store.ts'

/**
 * Computes what is found of leads across their children, from what is kept of the networks that they lead, and keeps it.
 * @returns the ids of those of whom it is kept as of today; the others' networks changed meanwhile
 */
export async function refreshLeads(parts: RefreshParts, ids: readonly string[]): Promise<Set<string>> {
  const { database, viewer } = parts
  const states = await readStates(database, viewer, ids)
  const sources = await readLeadSources(
    database,
    viewer,
    states.map(({ id }) => id),
  )
  return keep(
    parts,
    states.map((state) => computeLead(state, sources.get(state.id) ?? [], parts)),
  )
}

/** Later than any day. */
const NEVER = '~'

function computeLead(
  state: FindingsState,
  networks: readonly KeptSources[],
  { practice, today }: RefreshParts,
): Computed {
  const findings = sameSources(state.id, networks, profileOf(networks, practice))
  return {
    state,
    days: [{ day: today, findings }],
    recorded: state.ofMark !== state.mark,
    sameDay: findings,
    // What a lead has as sources changes with the children's networks alone, and then it is pending.
    nextOn: NEVER,
    digest: digestOf(findings),
  }
}

/** Whoever leads alone does so by one profile everywhere; where others lead too, the site's applies. */
function profileOf(networks: readonly KeptSources[], practice: Practice): PracticeProfile {
  const ids = new Set(networks.map(({ profile }) => profile))
  return profilesOf(practice).find(({ id }) => id !== practice.site.id && ids.has(id)) ?? practice.site
}

/**
 * What is found of these leads today across the children whom they lead, from what is kept of their networks. It is for
 * somebody who may see all of these children.
 */
export async function sameSourcesOf(
  { database, practice, today }: Pick<RequestContext, 'database' | 'practice' | 'today'>,
  leads: readonly string[],
): Promise<FindingSource[]> {
  const sources = await readLeadSources(database, product, leads)
  const found = leads.flatMap((lead) => {
    const networks = sources.get(lead) ?? []
    const profile = profileOf(networks, practice)
    return sameSources(lead, networks, profile).map((finding) => ({ ...finding, asOf: today, profile }))
  })
  if (found.length === 0) return []
  const names = namesOf(
    await readProfessionalNames(
      database,
      product,
      found.flatMap((finding) => identitiesOf(finding)),
    ),
  )
  return found.map((finding) => ({ ...finding, names, restsOnWithheld: false }))
}
