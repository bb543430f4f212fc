import { date } from '../findings/wording/english-forms.ts'
import type { Involvement } from '../network/network-file.ts'
import { compareCodePoints } from '../network/order.ts'
import { holdsOn } from '../network/period.ts'
import type { NetworkRecord } from '../network/record.ts'
import type { ChangeOf } from './change.ts'
import { type ChangeFault, changed, fault, found, type Supposing, unless } from './supposing.ts'

const GONE = 'this involvement is no longer on the record; take the change out, or choose another'

/** An involvement that ends on a day: earlier than is planned, or at all. */
export function supposeEnd(record: NetworkRecord, change: ChangeOf<'end-involvement'>): Supposing {
  const { on } = change
  const involvement = found(record.involvements, change.involvement)
  if (!involvement) return { faults: [fault('involvement', GONE)] }
  const { startedOn, endedOn } = involvement
  return unless(
    [
      on < startedOn
        ? fault('on', `${date(on)} is before the start on ${date(startedOn)}; an end is on that day or later`)
        : undefined,
      endedOn !== undefined && endedOn < on
        ? fault(
            'on',
            `on the record this involvement ends on ${date(endedOn)} already; choose a day before that`,
          )
        : undefined,
    ],
    () => withInvolvement(record, involvement.id, (one) => ({ ...one, endedOn: on })),
  )
}

/** Two involvements that are joint work; nothing becomes different where they are it already. */
export function supposeJointWork(
  record: NetworkRecord,
  { involvements: [one, other] }: ChangeOf<'joint-work'>,
): Supposing {
  const pair = [one, other].map((id) => found(record.involvements, id))
  return unless(
    [
      pair[0] ? undefined : fault(['involvements', 0], GONE),
      pair[1] ? undefined : fault(['involvements', 1], GONE),
      one === other
        ? fault(['involvements', 1], 'joint work is of two involvements; choose another one')
        : undefined,
    ],
    () => {
      if (pair[0]?.jointWith.includes(other) || pair[1]?.jointWith.includes(one)) return record
      const [first, second] = [one, other].sort(compareCodePoints) as [string, string]
      return withInvolvement(record, first, (involvement) => ({
        ...involvement,
        jointWith: [...involvement.jointWith, second].sort(compareCodePoints),
      }))
    },
  )
}

/** A lead from a day on. Whoever leads on that day already goes on doing so. */
export function supposeLead(record: NetworkRecord, change: ChangeOf<'lead'>): Supposing {
  const { from, ends } = change
  const involvement = found(record.involvements, change.involvement)
  if (!involvement) return { faults: [fault('involvement', GONE)] }
  const others = ends.map((id) => found(record.involvements, id))
  return unless(
    [
      leadFault(record, involvement, from),
      ...others.map((other, at) => endOfLeadFault(other, involvement, from, ['ends', at])),
    ],
    () => {
      const led = withInvolvement(record, involvement.id, (one) => ({ ...one, ...leadFrom(one, from) }))
      return ends.reduce(
        (before, id) => withInvolvement(before, id, (one) => ({ ...one, leadUntil: from })),
        led,
      )
    },
  )
}

function leadFrom(involvement: Involvement, from: string): Pick<Involvement, 'leadFrom' | 'leadUntil'> {
  const { leadFrom: since, leadUntil } = involvement
  const leads = since !== undefined && holdsOn(since, leadUntil, from)
  if (leads) return { leadFrom: since, leadUntil }
  return { leadFrom: from, leadUntil: leadUntil !== undefined && leadUntil > from ? leadUntil : undefined }
}

function leadFault(record: NetworkRecord, involvement: Involvement, from: string): ChangeFault | undefined {
  const { startedOn, endedOn, leadFrom: since, leadUntil } = involvement
  if (involvement.with !== record.child)
    return fault(
      'involvement',
      'a lead professional works with the child; choose an involvement with the child',
    )
  if (from < startedOn)
    return fault('from', `the involvement starts on ${date(startedOn)}; choose that day or a later one`)
  if (endedOn !== undefined && endedOn <= from)
    return fault('from', `the involvement ends on ${date(endedOn)}; choose a day before that`)
  // There is one time of leading to an involvement: a second one would take away the first, on days on which it held.
  if (since !== undefined && leadUntil !== undefined && leadUntil <= from)
    return fault('from', `this lead ended on ${date(leadUntil)}; suppose another involvement that leads`)
  return undefined
}

function endOfLeadFault(
  other: Involvement | undefined,
  lead: Involvement,
  from: string,
  at: readonly (string | number)[],
): ChangeFault | undefined {
  if (!other) return fault(at, GONE)
  if (other === lead) return fault(at, 'the lead that begins cannot end on the same day; leave it out')
  const { leadFrom: since, leadUntil } = other
  if (since === undefined || (leadUntil !== undefined && leadUntil < from))
    return fault(at, `no lead of this involvement is recorded on ${date(from)}; leave it out`)
  if (from < since) return fault(at, `this lead begins on ${date(since)}; choose that day or a later one`)
  return undefined
}

function withInvolvement(
  record: NetworkRecord,
  id: string,
  change: (involvement: Involvement) => Involvement,
): NetworkRecord {
  return { ...record, involvements: changed(record.involvements, id, change) }
}
