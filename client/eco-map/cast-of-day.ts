import { SECTORS } from '../../domain/network/codes.ts'
import type { Cast, CastHousehold } from './cast.ts'
import { FONT_SIZE } from './labels.ts'
import type { EcoMapModel, HouseholdCircle } from './model.ts'
import { textWidth } from './text-measure.ts'

/**
 * Those alone who are on the map of one day, for a picture that need not keep anybody's place for another day and so
 * is more compact.
 * @param showsInformation whether the meetings are drawn
 */
export function castOfDay(model: EcoMapModel, showsInformation: boolean): Cast {
  const homes = model.circles.filter(({ childLivesHere }) => childLivesHere).map(householdOf(model))
  const settled = new Set(homes.flatMap(({ members }) => members))
  const otherHouseholds = model.circles
    .filter(({ childLivesHere }) => !childLivesHere)
    .map(householdOf(model, settled))
    .filter(({ members }) => members.length > 1 || members.some((id) => isSibling(model, id)))
  for (const { members } of otherHouseholds) for (const id of members) settled.add(id)
  return {
    child: model.child,
    homes,
    movedAlong: [],
    otherHouseholds,
    kin: model.people.map(({ id }) => id).filter((id) => id !== model.child && !settled.has(id)),
    needs: model.needs.map(({ id }) => id),
    sectors: sectorsOf(model),
    widestLabel: widestLabelOf(model),
    meetingPlaces: showsInformation ? model.meetings.map(({ id }) => [id]) : [],
    needTies: model.ties
      .filter(({ kind }) => kind === 'addresses' || kind === 'supports')
      .map(({ from, to }): [string, string] => [from, to]),
  }
}

function householdOf({ child }: EcoMapModel, taken: ReadonlySet<string> = new Set()) {
  return ({ id, members }: HouseholdCircle): CastHousehold => ({
    id,
    members: members.filter((member) => member !== child && !taken.has(member)),
  })
}

function isSibling({ people }: EcoMapModel, id: string): boolean {
  return people.some((person) => person.id === id && person.kind === 'sibling')
}

function sectorsOf({ agencies }: EcoMapModel): Cast['sectors'] {
  return SECTORS.map((sector) => ({
    sector,
    agencies: agencies
      .filter((agency) => agency.sector === sector)
      .map(({ id, professionals }) => ({
        id,
        places: professionals.map((professional) => ({ professionals: [professional], isVacated: false })),
      })),
  })).filter((sector) => sector.agencies.length > 0)
}

function widestLabelOf({ professionals, agencies }: EcoMapModel): number {
  const texts = [
    ...professionals.flatMap(({ name, roles }) => [name, roles.join(', ')]),
    ...agencies.map(({ name }) => name),
  ]
  return Math.max(0, ...texts.map((text) => textWidth(text, FONT_SIZE.text)))
}
