import { randomUUID } from 'node:crypto'
import type { Day } from '../../domain/network/day.ts'
import { findGround } from '../../domain/sharing/grounds.ts'
import { LOOK_ALONE } from '../access/look-alone.ts'
import { seesByBreakGlassAlone } from '../access/viewer.ts'
import type { RequestContext } from '../context.ts'
import { dayArgument } from '../eco-map/date.ts'
import type {
  ConsentInput,
  ConsentWithdrawalInput,
  SharingDecisionInput,
} from '../generated/resolver-types.ts'
import { record } from '../recording/record.ts'
import { type Refused, refused, refusedFor } from '../refusals/refused.ts'

/** What became of something that was to be recorded. */
export type RecordingOutcome = { __typename: 'Recorded'; id: string } | Refused

/** Records a consent, given or refused. */
export async function recordConsent(
  entered: ConsentInput,
  context: RequestContext,
): Promise<RecordingOutcome> {
  return isToCome(entered.on, context)
    ? refused('input.on', NOT_YET)
    : addRecord('consents', entered, context)
}

/** Records what was decided on sharing something. A ground is not asked for; one that is named is one of a list. */
export async function recordSharingDecision(
  entered: SharingDecisionInput,
  context: RequestContext,
): Promise<RecordingOutcome> {
  if (isToCome(entered.on, context)) return refused('input.on', NOT_YET)
  const unknown = (entered.grounds ?? []).flatMap((ground, at) => (findGround(ground) ? [] : [at]))
  if (unknown.length > 0)
    return refusedFor(
      unknown.map((at) => ({
        path: `input.grounds[${at}]`,
        message: 'No list has this ground; choose one of a list.',
      })),
    )
  return addRecord('sharingDecisions', entered, context)
}

/** Records on which day a consent was withdrawn. Of two who do so the second is told of the first one's day. */
export async function withdrawConsent(
  { child, consent: id, on: entered }: ConsentWithdrawalInput,
  context: RequestContext,
): Promise<RecordingOutcome> {
  const { viewer, records } = context
  const on = dayArgument(entered, 'input.on') as Day
  const index = await records.load(child)
  if (seesByBreakGlassAlone(viewer, child)) return refused('input.child', LOOK_ALONE)
  const consent = index?.record.consents.find((one) => one.id === id)
  if (!consent) return refused('input.consent', NO_CONSENT)
  if (!consent.given)
    return refused('input.consent', 'This one was refused, so that nothing can be withdrawn.')
  if (on < consent.on) return refused('input.on', 'Choose the day on which it was given, or a later one.')
  if (isToCome(on, context)) return refused('input.on', NOT_YET)
  if (consent.withdrawnOn !== undefined) return withdrawnAlready(id, consent.withdrawnOn, on)
  const outcome = await record(
    {
      ...{ key: randomUUID(), child, madeFrom: [{ id, version: index?.versions.get(id) ?? 0 }] },
      records: { consents: [{ ...consent, withdrawnOn: on }] },
    },
    context,
  )
  if (outcome.__typename === 'Changed') return { __typename: 'Recorded', id }
  if (outcome.__typename === 'Refused') return outcome
  const now = (await records.clear(child).load(child))?.record.consents.find((one) => one.id === id)
  return now?.withdrawnOn === undefined
    ? refused('input.consent', 'Somebody has changed this consent meanwhile; look at it again.')
    : withdrawnAlready(id, now.withdrawnOn, on)
}

function withdrawnAlready(id: string, withdrawnOn: Day, on: Day): RecordingOutcome {
  return withdrawnOn === on
    ? { __typename: 'Recorded', id }
    : refused('input.on', `It is recorded already that this was withdrawn on ${withdrawnOn}.`)
}

/** Adds one record around a child under its own id; sent again it is the same record. */
async function addRecord(
  list: 'consents' | 'sharingDecisions',
  entered: ConsentInput | SharingDecisionInput,
  context: RequestContext,
): Promise<RecordingOutcome> {
  const { id, child } = entered
  const given = Object.entries(entered).filter(([, value]) => value !== undefined && value !== null)
  const records = { [list]: [Object.fromEntries(given)] }
  const outcome = await record({ key: id, child, records }, context)
  if (outcome.__typename === 'Changed') return { __typename: 'Recorded', id }
  if (outcome.__typename === 'ChangedMeanwhile') return refused('input.id', TAKEN)
  return refusedFor(outcome.errors.map(({ path, message }) => ({ path: ownPath(path, list), message })))
}

/** Where in the input of one record something is wrong that was told of a whole change. */
function ownPath(path: string, list: string): string {
  if (path === 'input.key' || path === 'input.records') return 'input.id'
  return path.replace(`input.records.${list}[0]`, 'input')
}

const TAKEN = 'Something else has this id, or it is withheld from you; try another.'
const NOT_YET = 'Choose today or a day before.'
const NO_CONSENT = 'Choose a consent that is recorded of this child.'

/** What is no day of the calendar is said by the check of the record. */
function isToCome(on: unknown, { today }: RequestContext): boolean {
  return typeof on === 'string' && on > today
}
