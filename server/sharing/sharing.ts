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
import { addRecord, type RecordingOutcome, refreshFindings } from '../recording/add-record.ts'
import { refused, refusedFor } from '../refusals/refused.ts'
import { writeWithdrawal } from './sharing.store.ts'

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
  const { database, viewer, records } = context
  const on = dayArgument(entered, 'input.on') as Day
  const index = await records.load(child)
  if (seesByBreakGlassAlone(viewer, child)) return refused('input.child', LOOK_ALONE)
  const consent = index?.record.consents.find((one) => one.id === id)
  if (!consent) return refused('input.consent', NO_CONSENT)
  if (!consent.given)
    return refused('input.consent', 'This one was refused, so that nothing can be withdrawn.')
  if (on < consent.on) return refused('input.on', 'Choose the day on which it was given, or a later one.')
  if (isToCome(on, context)) return refused('input.on', NOT_YET)
  const withdrawnOn = await writeWithdrawal(database, viewer, { child, id, on })
  if (withdrawnOn === undefined) return refused('input.consent', NO_CONSENT)
  if (withdrawnOn !== on)
    return refused('input.on', `It is recorded already that this was withdrawn on ${withdrawnOn}.`)
  await refreshFindings(child, context)
  return { __typename: 'Recorded', id }
}

const NOT_YET = 'Choose today or a day before.'
const NO_CONSENT = 'Choose a consent that is recorded of this child.'

/** What is no day of the calendar is said by the check of the record. */
function isToCome(on: unknown, { today }: RequestContext): boolean {
  return typeof on === 'string' && on > today
}
