import { formForCell, formForNewWork } from '../../../domain/needs/cell-form.ts'
import type {
  FamilyMember,
  Involvement,
  Need,
  Professional,
  RecordOf,
} from '../../../domain/network/network-file.ts'
import { holdsOn } from '../../../domain/network/period.ts'
import type { RecordIndex } from '../../../domain/network/record.ts'
import {
  formForInvolvement,
  formForRelationship,
  ratingBegun,
} from '../../../domain/recording/forms-for-voice.ts'
import { formOfChange, formOfNew } from '../../../domain/recording/record-form.ts'
import type { Thing } from '../details/thing.ts'
import type { Offer } from '../recording/offers.ts'

interface Today {
  index: RecordIndex
  today: string
}

type Of<Type extends Thing['type']> = Extract<Thing, { type: Type }>

/**
 * What a line from one to another can stand for, the likeliest first: each opens what records it, filled in as far as the
 * two say it, or records it at once. Nothing where nothing of the model lies between the two.
 */
export function tieOffers(one: Thing, other: Thing, on: Today): Offer[] {
  for (const [from, to] of [
    [one, other],
    [other, one],
  ] as const) {
    if (from.type === 'professional' && to.type === 'professional')
      return betweenProfessionals(from.professional, to.professional, on)
    if (from.type === 'professional' && (to.type === 'child' || to.type === 'familyMember'))
      return withClient(from.professional, to.type === 'child' ? to.child.id : to.member.id, on)
    if (from.type === 'professional' && to.type === 'need') return withNeed(from.professional, to.need, on)
    if (from.type === 'familyMember' && to.type === 'need') return supporting(from.member, to.need, on)
    if (from.type === 'child' && to.type === 'need') return [saysSo(to.need, from.child.id, on)]
    if (from.type === 'familyMember' && to.type === 'child') return kinship(from, to, on)
    if ((from.type === 'child' || from.type === 'familyMember') && to.type === 'household')
      return livesThere(from, to.household.id, on)
  }
  return []
}

/** Whether a tie can begin or end here. */
export function isEnd(thing: Thing): boolean {
  return ['professional', 'child', 'familyMember', 'need', 'household'].includes(thing.type)
}

function activeOf({ index, today }: Today, professional: string): Involvement[] {
  return index.record.involvements
    .filter((one) => one.professional === professional && holdsOn(one.startedOn, one.endedOn, today))
    .toSorted((one, other) => other.startedOn.localeCompare(one.startedOn))
}

function betweenProfessionals(one: Professional, other: Professional, on: Today): Offer[] {
  const { index, today } = on
  const [from, to] = [one.id, other.id]
  const isTie = (tie: RecordOf<'ties'>) =>
    (tie.from === from && tie.to === to) || (tie.from === to && tie.to === from)
  const tie = index.record.ties.find(isTie)
  const { ratings, at } = ratingBegun(tie?.ratings ?? [], 'worker', today)
  const told = tie
    ? formOfChange('ties', tie, { ratings }, `ratings.${at}`)
    : formOfNew('ties', { from, to, ratings }, `ratings.${at}`)
  const contact = { children: [index.child.id], on: today, from, to: [to] }
  const together = pairOf(activeOf(on, from), activeOf(on, to))
  return [
    { words: 'contact', form: formOfNew('contacts', contact, 'channel') },
    { words: 'goesBetween', form: told },
    ...(together ? jointly(together, on) : []),
  ]
}

/** One involvement of each, with the same person where there are such. */
function pairOf(ones: readonly Involvement[], others: readonly Involvement[]) {
  const withSame = ones.find((one) => others.some((other) => other.with === one.with))
  const one = withSame ?? ones[0]
  const other = others.find((it) => it.with === one?.with) ?? others[0]
  return one && other ? ([one, other] as const) : undefined
}

function jointly([one, other]: readonly [Involvement, Involvement], { index, today }: Today): Offer[] {
  const visit = { involvements: [one.id, other.id], on: today, status: 'held' as const, mode: one.delivery }
  const isJoint = index.joint.get(one.id)?.has(other.id)
  const changes = { jointWith: [...one.jointWith, other.id] }
  return [
    { words: 'jointVisit', form: formOfNew('visits', visit) },
    ...(isJoint
      ? []
      : [{ words: 'joint', at: 'once', list: 'involvements', onFile: { ...one }, changes } as const]),
  ]
}

function withClient(professional: Professional, client: string, on: Today): Offer[] {
  const { today } = on
  const involvement = activeOf(on, professional.id).find((one) => one.with === client)
  if (!involvement) {
    const known = { with: client, startedOn: today, addresses: [] }
    return [{ words: 'works', form: formForNewWork(professional, known) }]
  }
  const visit = {
    involvements: [involvement.id],
    on: today,
    status: 'held' as const,
    mode: involvement.delivery,
  }
  const rated = formForInvolvement(involvement, 'worker', today)
  return [
    ...(rated ? [{ words: 'goesBetween', form: rated } as const] : []),
    { words: 'visit', form: formOfNew('visits', visit) },
    { words: 'ended', form: formOfChange('involvements', involvement, { endedOn: today }, 'endedOn') },
  ]
}

function withNeed(professional: Professional, need: Need, on: Today): Offer[] {
  const { index, today } = on
  const active = activeOf(on, professional.id)
  const involvement = active.find((one) => one.with === need.of) ?? active[0]
  const said = saysSo(need, professional.id, on)
  if (active.some(({ addresses }) => addresses.includes(need.id))) return [said]
  if (involvement) {
    const changes = { addresses: [...involvement.addresses, need.id] }
    return [{ words: 'meetsIt', at: 'once', list: 'involvements', onFile: { ...involvement }, changes }, said]
  }
  const form = formForCell(index, { need, person: professional.id, day: today, today })
  return form ? [{ words: 'works', form }, said] : [said]
}

function saysSo(need: Need, person: string, { today }: Today): Offer {
  const evidencedBy = [...need.evidencedBy, { person, on: today }]
  return { words: 'saysSo', form: formOfChange('needs', need, { evidencedBy }, 'evidencedBy') }
}

function supporting(member: FamilyMember, need: Need, on: Today): Offer[] {
  const { index, today } = on
  const said = saysSo(need, member.id, on)
  const holds = member.supports.some((one) => one.need === need.id && holdsOn(one.from, one.until, today))
  const form = holds ? undefined : formForCell(index, { need, person: member.id, day: today, today })
  return form ? [{ words: 'supportsIt', form }, said] : [said]
}

function kinship({ member }: Of<'familyMember'>, { child }: Of<'child'>, { today }: Today): Offer[] {
  const form = formForRelationship(member, child.id, 'worker', today)
  return form ? [{ words: 'goesBetween', form }] : []
}

function livesThere(who: Of<'child'> | Of<'familyMember'>, household: string, { today }: Today): Offer[] {
  const { livesIn } = who.type === 'child' ? who.child : who.member
  if (livesIn.some((one) => one.household === household && holdsOn(one.from, one.until, today))) return []
  const homes = { livesIn: [...livesIn, { household, from: today }] }
  const form =
    who.type === 'child'
      ? formOfChange('children', who.child, homes, 'livesIn')
      : formOfChange('familyMembers', who.member, homes, 'livesIn')
  return [{ words: 'livesThere', form }]
}
