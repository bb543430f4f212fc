import { profilesOf } from '../../domain/findings/practice.ts'
import { sameSources } from '../../domain/findings/same-sources.ts'
import { type Computed, digestOf, keep, type RefreshParts } from './refresh.ts'
import { type FindingsState, type KeptSources, readLeadSources, readStates } from './stored-findings.store.ts'

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

function computeLead(
  state: FindingsState,
  networks: readonly KeptSources[],
  { practice, today }: RefreshParts,
): Computed {
  // Whoever leads alone does so by one profile everywhere; where others lead too, the site's applies.
  const profiles = profilesOf(practice).filter(({ id }) => networks.some(({ profile }) => profile === id))
  const profile = profiles.find(({ id }) => id !== practice.site.id) ?? practice.site
  const findings = sameSources(state.id, networks, profile)
  return {
    state,
    days: [{ day: today, findings }],
    recorded: state.ofMark !== state.mark,
    sameDay: findings,
    digest: digestOf(findings),
  }
}
