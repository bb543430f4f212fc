import { edgesOf } from './edges.ts'
import type { Point } from './geometry.ts'
import { childLabel, meetingLabel, nameLabel, needLabel, personLabel, professionalLabel } from './labels.ts'
import type { Layout } from './layout.ts'
import type { MapElement, Pins } from './map-element.ts'
import type { Compared, EcoMapModel, HouseholdCircle, MapNeed, MapPerson, MapProfessional } from './model.ts'
import { GROUP_OF } from './sector.ts'
import { isInCircle, type Slot, slotBeside } from './slot.ts'
import type { MapWords } from './words.ts'

/**
 * The nodes and edges of a map: every node of the model at its place, and every tie both of whose ends are drawn.
 * @param pins where the reader has put nodes by hand, instead of the layout's place
 */
export function toElements(model: EcoMapModel, layout: Layout, words: MapWords, pins?: Pins): MapElement[] {
  const slots = pinned(besidesSuccessors(model, layout), pins)
  const paired = new Set(model.ties.flatMap(({ kind, from, to }) => (kind === 'doubled' ? [from, to] : [])))
  const nodes = [
    ...model.circles.map((circle) => circleNode(circle, slots)),
    ...headingNodes(model, layout, slots, words),
    ...agencyNodes(model, slots),
    ...model.needs.map((need) => needNode(need, slots, words)),
    ...model.people.map((person) => personNode(person, model, slots, words)),
    ...model.professionals.map((professional) => professionalNode(professional, paired, slots)),
    ...model.meetings.map((meeting) =>
      node(meeting.id, slots, ['meeting', 'information'], (slot) => meetingLabel(meeting, slot, words)),
    ),
  ].filter((element) => element !== undefined)
  return [...nodes, ...edgesOf(model, new Map(nodes.map(({ data }) => [data.id, slots.get(data.id)])), words)]
}

/** A place is shared by those who come after each other: compared, whoever is not of the day stands beside it. */
function besidesSuccessors({ professionals }: EcoMapModel, { slots }: Layout): ReadonlyMap<string, Slot> {
  const away = professionals.filter(({ otherDay }) => otherDay)
  if (away.length === 0) return slots
  const place = (id: string) => `${slots.get(id)?.x}|${slots.get(id)?.y}`
  const taken = new Set(professionals.filter(({ otherDay }) => !otherDay).map(({ id }) => place(id)))
  const moved = away
    .filter(({ id }) => taken.has(place(id)))
    .flatMap(({ id }): [string, Slot][] => {
      const slot = slots.get(id)
      return slot ? [[id, slotBeside(slot)]] : []
    })
  return new Map([...slots, ...moved])
}

function pinned(slots: ReadonlyMap<string, Slot>, pins: Pins | undefined): ReadonlyMap<string, Slot> {
  if (!pins || pins.size === 0) return slots
  return new Map([...slots].map(([id, slot]) => [id, { ...slot, ...pins.get(id) }]))
}

function node(
  id: string,
  slots: ReadonlyMap<string, Slot>,
  classes: string[],
  label: (slot: Slot) => string,
  can: { select: boolean; grab: boolean } = { select: true, grab: true },
): MapElement | undefined {
  const slot = slots.get(id)
  if (!slot) return undefined
  const position: Point = { x: slot.x, y: slot.y }
  return {
    group: 'nodes',
    data: { id, label: label(slot), width: slot.width, height: slot.height, ...labelOffset(slot) },
    position,
    classes: [...classes, `label-${slot.label}`],
    selectable: can.select,
    grabbable: can.grab,
  }
}

function labelOffset({ label, labelGap, labelAt }: Slot): { labelX: number; labelY: number } {
  switch (label) {
    case 'left':
      return { labelX: -labelGap, labelY: 0 }
    case 'right':
      return { labelX: labelGap, labelY: 0 }
    case 'below':
      return { labelX: 0, labelY: labelGap }
    case 'free':
      return { labelX: labelAt?.x ?? 0, labelY: labelAt?.y ?? 0 }
    case 'inside':
      return { labelX: 0, labelY: 0 }
    default:
      return { labelX: 0, labelY: -labelGap }
  }
}

function circleNode(circle: HouseholdCircle, slots: ReadonlyMap<string, Slot>): MapElement | undefined {
  return node(
    circle.id,
    slots,
    ['circle', ...(circle.childLivesHere ? ['home'] : [])],
    (slot) => nameLabel(circle, slot),
    { select: true, grab: false },
  )
}

function headingNodes(
  { agencies }: EcoMapModel,
  { headings }: Layout,
  slots: ReadonlyMap<string, Slot>,
  words: MapWords,
): (MapElement | undefined)[] {
  const shown = new Set(agencies.map(({ id }) => id))
  return headings
    .filter((heading) => heading.agencies.some((id) => shown.has(id)))
    .map(({ id, sector }) =>
      node(id, slots, ['heading', groupClass(sector)], () => words.sector[sector].toLocaleUpperCase(), {
        select: false,
        grab: false,
      }),
    )
}

function agencyNodes(
  { agencies }: EcoMapModel,
  slots: ReadonlyMap<string, Slot>,
): (MapElement | undefined)[] {
  return agencies.map((agency) =>
    node(
      agency.id,
      slots,
      ['agency', groupClass(agency.sector), ...comparedClasses(agency)],
      (slot) => nameLabel(agency, slot),
      { select: true, grab: false },
    ),
  )
}

function needNode(need: MapNeed, slots: ReadonlyMap<string, Slot>, words: MapWords): MapElement | undefined {
  const classes = ['need', `level-${need.level}`, ...(need.unmet ? ['unmet'] : []), ...comparedClasses(need)]
  return node(need.id, slots, classes, (slot) => needLabel(need, slot, words))
}

function personNode(
  person: MapPerson,
  model: EcoMapModel,
  slots: ReadonlyMap<string, Slot>,
  words: MapWords,
): MapElement | undefined {
  const around = model.circles.filter(({ id }) => isInCircle(slots.get(person.id), slots.get(id)))
  const classes = [
    'person',
    person.kind,
    ...(isAway(person, around) ? ['away'] : []),
    ...(person.consent ? [person.consent === 'given' ? 'consent' : 'consent-over'] : []),
    ...comparedClasses(person),
    ...(around.some(({ childLivesHere }) => childLivesHere) ? ['at-home'] : []),
  ]
  return node(person.id, slots, classes, (slot) =>
    person.kind === 'child' ? childLabel(person, slot) : personLabel(person, slot, words),
  )
}

/** Whether a person stands in the circles of households, and lives in none of them on the day. */
function isAway({ kind, households }: MapPerson, around: readonly HouseholdCircle[]): boolean {
  return kind !== 'child' && around.length > 0 && !around.some(({ id }) => households.includes(id))
}

function professionalNode(
  professional: MapProfessional,
  paired: ReadonlySet<string>,
  slots: ReadonlyMap<string, Slot>,
): MapElement | undefined {
  const classes = [
    'professional',
    groupClass(professional.sector),
    `sector-${professional.sector}`,
    ...(professional.lead ? ['lead'] : []),
    ...(professional.outside ? ['outside'] : []),
    ...(paired.has(professional.id) ? ['paired'] : []),
    ...comparedClasses(professional),
  ]
  return node(professional.id, slots, classes, (slot) => professionalLabel(professional, slot))
}

function comparedClasses({ changes = [], otherDay }: Compared): string[] {
  return [...changes.map((change) => `change-${change}`), ...(otherDay ? ['other-day'] : [])]
}

function groupClass(sector: MapProfessional['sector']): string {
  return `group-${GROUP_OF[sector]}`
}
