import type { Finding } from '../../domain/findings/finding.ts'
import { computeFindings } from '../../domain/findings/findings.ts'
import { england } from '../../domain/findings/profiles/england.ts'
import { type FindingContext, findingContext } from '../../domain/findings/rule.ts'
import { RULES } from '../../domain/findings/rules.ts'
import { wordFinding } from '../../domain/findings/wording/english.ts'
import { wordEvidence } from '../../domain/findings/wording/evidence.ts'
import { namesOf } from '../../domain/findings/wording/names.ts'
import { type Network, networkAsOf } from '../../domain/network/network.ts'
import type { RecordIndex } from '../../domain/network/record.ts'
import { CROWDED_ON, crowdedChild } from '../generated-network/crowded-child.ts'
import { interleave, ROUNDS, type Side } from '../harness/interleave.ts'
import type { Measurement } from '../harness/measurement.ts'
import type { Comparison } from '../harness/row.ts'

const PROFESSIONALS = 25
/** Milliseconds for all findings of a child, from a record at hand. */
const AIM = 1
/** Different networks, taken by turns. */
const NETWORKS = 10
/** A sample of something that takes microseconds is the mean of so many calls. */
const CALLS = 10

const NETWORK = 'the network of the day'
const FOUND = 'its findings'
const WORDED = 'the findings in words'

/** All findings of one child from a loaded record, the sentences beside them, and each kind by itself. */
export const findings: Measurement = {
  name: 'findings',
  async *measure({ rounds, signal }) {
    const loaded = Array.from({ length: NETWORKS }, (_, index) => load(crowdedChild(PROFESSIONALS, index)))
    const times = await interleave([...WHOLE, ...KINDS], rounds(ROUNDS), (round) => {
      signal.throwIfAborted()
      return loaded[round % loaded.length] as Loaded
    })
    const compare = (what: string, ours: string, floor: string): Comparison => ({
      what,
      ours: { name: ours, times: times.get(ours) ?? [] },
      floor: { name: floor, times: times.get(floor) ?? [] },
      ratio: 'time',
      of: 'median',
    })
    const found = loaded.reduce((sum, one) => sum + one.findings.length, 0) / loaded.length
    yield {
      ...compare(`findings, ${PROFESSIONALS} professionals`, FOUND, NETWORK),
      limit: AIM,
      notes: [`${found} findings a child, of all kinds together; the network of the day is part of the time`],
    }
    yield compare(`findings in words, ${PROFESSIONALS} professionals`, WORDED, FOUND)
    for (const { name } of KINDS) yield compare(`finding ${name}`, name, FOUND)
  },
}

interface Loaded {
  index: RecordIndex
  network: Network
  context: FindingContext
  findings: Finding[]
}

function load(index: RecordIndex): Loaded {
  const network = networkAsOf(index, CROWDED_ON)
  return {
    index,
    network,
    context: findingContext(network, england),
    findings: computeFindings(network, england),
  }
}

const WHOLE: Side<Loaded>[] = [
  timesOver(NETWORK, ({ index }) => networkAsOf(index, CROWDED_ON)),
  timesOver(FOUND, ({ index }) => computeFindings(networkAsOf(index, CROWDED_ON), england)),
  timesOver(WORDED, ({ index, network, findings: found }) => {
    const names = namesOf(index)
    return found.map((finding) => [
      wordFinding(finding, names, network.asOf),
      finding.evidence.map((evidence) => wordEvidence(evidence, names, network.asOf)),
    ])
  }),
]

const KINDS: Side<Loaded>[] = RULES.map(({ kind, find }) => timesOver(kind, ({ context }) => find(context)))

function timesOver(name: string, work: (loaded: Loaded) => unknown): Side<Loaded> {
  return {
    name,
    run(loaded) {
      const began = performance.now()
      for (let call = 0; call < CALLS; call++) work(loaded)
      return (performance.now() - began) / CALLS
    },
  }
}
