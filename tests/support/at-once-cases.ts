import { randomUUID } from 'node:crypto'
import {
  type AtOnce,
  again,
  byId,
  Code,
  type Doing,
  input,
  MADE,
  nodes,
  oneOf,
  SOON,
  WHY,
} from './at-once.ts'

const WORKERS = ['worker', 'worker-2'] as const

/** A child with a need, somebody who works there, a consent, and a role that nobody holds. */
export const AT_ONCE_FILE = {
  format: 'ecomap-network',
  version: 1,
  agencies: [{ id: 'council', name: 'Northbank Council', sector: 'social-care' }],
  teams: [{ id: 'north', name: 'North', agency: 'council' }],
  roles: [
    { id: 'sw', title: 'Worker', function: 'social-worker', clientGroup: 'child' },
    { id: 'mistake', title: 'Wroker', function: 'social-worker', clientGroup: 'child' },
  ],
  professionals: [{ id: 'mei', name: 'Mei Lin', agency: 'council', roles: ['sw'] }],
  families: [{ id: 'aziz', name: 'Aziz' }],
  children: [
    {
      ...{ id: 'noor', family: 'aziz', name: 'Noor Aziz', dateOfBirth: '2018-02-01' },
      pathways: [{ pathway: 'child-in-need', from: '2026-01-01' }],
    },
  ],
  needs: [
    {
      ...{ id: 'sleep', of: 'noor', category: 'physical-health', description: 'Wakes at night' },
      levels: [{ on: '2026-06-01', level: 'moderate' }],
    },
  ],
  involvements: [{ id: 'work', professional: 'mei', role: 'sw', with: 'noor', startedOn: '2026-01-01' }],
  consents: [{ id: 'consent', child: 'noor', given: true, scope: 'School', on: '2026-06-01' }],
}

const voiding = () => ({ key: randomUUID(), child: 'noor', id: 'sleep', version: 0, why: WHY })
const voidingInDirectory = () => ({ key: randomUUID(), id: 'mistake', version: 0, why: WHY })
const review = () => ({
  ...{ id: randomUUID(), about: 'noor', key: JSON.stringify(['noor', 'UNMET_NEED', 'sleep']), after: 0 },
  ...{ state: new Code('ACCEPTED'), reason: 'Met at school' },
})
const whatIf = () => ({
  ...{ id: MADE.id, child: 'noor', title: 'If Mei leaves', asOf: '2026-07-02' },
  changes: [{ type: 'end-involvement', involvement: 'work', on: '2026-07-01' }],
})
const keptWhatIf = (does: Doing) => does('worker', 'keepWhatIf', { input: whatIf() })
const withholding = () => ({
  ...{
    id: MADE.id,
    child: 'noor',
    item: 'work',
    reason: WHY,
    hidesExistence: false,
    exceptFor: [],
    notFor: [],
  },
})
const pack = () => ({
  ...{ id: MADE.id, child: 'noor', title: 'Review', asOf: '2026-06-30', until: SOON, members: ['panel'] },
})
/** Each mutation by which something is recorded, told or shared, and that is told nowhere else of twenty at once. */
export const RECORDING_AT_ONCE: readonly AtOnce[] = [
  oneOf(WORKERS, 'voidRecord', 'Changed', input(voiding), nodes('(:Change {kind: "void"})')),
  again('worker', 'voidRecord', input(voiding), nodes('(:Change {kind: "void"})')),
  oneOf(WORKERS, 'voidInDirectory', 'Changed', input(voidingInDirectory), nodes('(:Change {kind: "void"})')),
  again('worker', 'voidInDirectory', input(voidingInDirectory), nodes('(:Change {kind: "void"})')),
  oneOf(
    WORKERS,
    'recordInDirectory',
    'Changed',
    input(() => ({
      ...{ key: randomUUID(), madeFrom: [{ id: 'mei', version: 0 }] },
      records: { professionals: [{ ...AT_ONCE_FILE.professionals[0], name: `Mei ${randomUUID()}` }] },
    })),
    'MATCH (mei:Professional {id: "mei"}) RETURN mei.version AS n',
  ),
  again(
    'worker',
    'recordInDirectory',
    input(() => ({
      key: randomUUID(),
      records: { agencies: [{ id: randomUUID(), name: 'Hillside', sector: 'education' }] },
    })),
    nodes('(:Agency {name: "Hillside"})'),
  ),
  oneOf(
    ['worker', 'worker'],
    'undoChange',
    'Changed',
    input(() => ({ key: randomUUID(), change: MADE.key })),
    nodes('(:Change {kind: "undo"})'),
    (does) =>
      does('worker', 'record', {
        input: {
          ...{ key: MADE.key, child: 'noor', madeFrom: [{ id: 'sleep', version: 0 }] },
          records: { needs: [{ ...AT_ONCE_FILE.needs[0], description: 'Wakes often' }] },
        },
      }),
  ),
  oneOf(WORKERS, 'reviewFinding', 'FindingReviewed', input(review), nodes('(:Review)')),
  again('worker', 'reviewFinding', input(review), nodes('(:Review)')),
  oneOf(
    WORKERS,
    'keepWhatIf',
    'WhatIf',
    input(() => ({ ...whatIf(), title: randomUUID(), madeFrom: 1 })),
    'MATCH (draft:WhatIf) RETURN sum(draft.version) - 1 AS n',
    keptWhatIf,
  ),
  again('worker', 'keepWhatIf', input(whatIf), nodes('(:WhatIf {version: 1})')),
  again(
    'worker',
    'dropWhatIf',
    () => ({ id: MADE.id, version: 1 }),
    nodes('(c:Child {id: "noor"}) WHERE NOT EXISTS { (:WhatIf) }'),
    keptWhatIf,
  ),
  again('worker', 'withhold', input(withholding), nodes('(:Withholding)-[:WITHHOLDS]->()')),
  again(
    'worker',
    'endWithholding',
    () => ({ child: 'noor', id: MADE.id }),
    nodes('(w:Withholding) WHERE w.endedAt IS NOT NULL'),
    (does) => does('worker', 'withhold', { input: withholding() }),
  ),
  again('worker', 'makePanelPack', input(pack), nodes('(:PanelPack)<-[:COVERS]-(:Grant)')),
  again('worker', 'endPanelPack', byId, nodes('(:Child {id: "noor"})'), (does) =>
    does('worker', 'makePanelPack', { input: pack() }),
  ),
  again(
    'worker',
    'recordConsent',
    input(() => ({ id: randomUUID(), child: 'noor', given: true, scope: 'Clinic', on: '2026-06-02' })),
    nodes('(:Consent {scope: "Clinic"})'),
  ),
  again(
    'worker',
    'withdrawConsent',
    input(() => ({ child: 'noor', consent: 'consent', on: '2026-06-20' })),
    nodes('(:Consent {withdrawnOn: "2026-06-20"})'),
  ),
  again(
    'worker',
    'recordSharingDecision',
    input(() => ({
      ...{
        id: randomUUID(),
        child: 'noor',
        on: '2026-06-21',
        outcome: new Code('SHARED'),
        information: 'Late',
      },
    })),
    nodes('(:SharingDecision)'),
  ),
]
