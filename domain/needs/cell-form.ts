import type { Day } from '../network/day.ts'
import type { Involvement, Need, Professional } from '../network/network-file.ts'
import { holdsOn } from '../network/period.ts'
import type { RecordIndex } from '../network/record.ts'
import { formOfChange, formOfNew, type RecordForm } from '../recording/record-form.ts'

interface Cell {
  /** Absent where somebody has yet to choose which. */
  need?: Need | undefined
  person: string
  /** The day on which the matrix is looked at. */
  day: Day
  today: Day
}

/**
 * The form that records how somebody meets a need: of a professional their involvement with the need added to what it is
 * to meet, of a family member their support of it, of the child the plan, where an action can be theirs. What somebody
 * chose to record is filled in; they still look at it and send it.
 */
export function formForCell(index: RecordIndex, { need, person, day, today }: Cell): RecordForm | undefined {
  const since = day < today ? day : today
  const member = index.familyMembers.get(person)
  if (member) {
    const more = need ? [{ need: need.id, from: since }] : []
    return formOfChange('familyMembers', member, { supports: [...member.supports, ...more] }, 'supports')
  }
  if (person === index.child.id) {
    const plan = index.record.plans.find(
      ({ child, startedOn, endedOn }) => child === person && holdsOn(startedOn, endedOn, today),
    )
    if (plan) return formOfChange('plans', plan, {}, 'goals')
    return formOfNew('plans', { child: person, startedOn: since, goals: [] }, 'kind')
  }
  const involvement = nearest(index, need, person, day)
  if (involvement) {
    const addresses = [...involvement.addresses, ...(need ? [need.id] : [])]
    return formOfChange('involvements', involvement, { addresses }, 'addresses')
  }
  const professional = index.professionals.get(person)
  if (!professional) return undefined
  const known = { with: need?.of ?? index.child.id, startedOn: since, addresses: need ? [need.id] : [] }
  return formForNewWork(professional, known)
}

/** The form for work that a professional begins, in their role where they hold one alone. */
export function formForNewWork(
  { id, roles }: Professional,
  known: Pick<Involvement, 'with' | 'startedOn' | 'addresses'>,
): RecordForm {
  const [role, ...others] = roles
  if (others.length > 0) return formOfNew('involvements', { ...known, professional: id }, 'role')
  return formOfNew('involvements', { ...known, professional: id, role }, 'purpose')
}

/** Of what a professional does on the day, what they do with whose need it is; else with the child; else anything around the child. */
function nearest(
  index: RecordIndex,
  need: Need | undefined,
  person: string,
  day: Day,
): Involvement | undefined {
  const { child } = index
  const theirs = index.record.involvements.filter(
    (one) =>
      one.professional === person &&
      holdsOn(one.startedOn, one.endedOn, day) &&
      (one.with === child.id || one.for.includes(child.id)),
  )
  return (
    theirs.find((one) => one.with === need?.of) ?? theirs.find((one) => one.with === child.id) ?? theirs[0]
  )
}
