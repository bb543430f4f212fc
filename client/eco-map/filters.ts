import { splitList } from '../ui/search-params.ts'
import { type EcoMapSearch, sectorsOf } from './eco-map-search.ts'
import type { EcoMapModel } from './model.ts'

/**
 * What is left of a map when only some sectors, or only the work with some people, are asked for: the professionals
 * whose involvements fit, with their ties, agencies, exchanges and meetings. Family and needs always stay.
 */
export function filteredModel(model: EcoMapModel, search: EcoMapSearch): EcoMapModel {
  const sectors = new Set(sectorsOf(search))
  const people = new Set(splitList(search.people))
  if (sectors.size === 0 && people.size === 0) return model
  const inSector = model.professionals.filter(({ sector }) => sectors.size === 0 || sectors.has(sector))
  const fitting = new Set(inSector.map(({ id }) => id))
  const involvements = new Set(
    model.ties
      .filter(
        ({ kind, from, to }) =>
          kind === 'involvement' && fitting.has(from) && (people.size === 0 || people.has(to)),
      )
      .map(({ id }) => id),
  )
  const professionals = inSector
    .map((one) => ({ ...one, involvements: one.involvements.filter((id) => involvements.has(id)) }))
    .filter((one) => one.involvements.length > 0)
  const shown = new Set(professionals.map(({ id }) => id))
  const hidden = new Set(model.professionals.map(({ id }) => id).filter((id) => !shown.has(id)))
  const ties = model.ties.filter(
    ({ id, kind, from, to, involvement }) =>
      !hidden.has(from) &&
      !hidden.has(to) &&
      (kind !== 'involvement' || involvements.has(id)) &&
      (involvement === undefined || involvements.has(involvement)),
  )
  const served = new Set(ties.filter(({ kind }) => kind === 'serves').map(({ to }) => to))
  return {
    ...model,
    professionals,
    agencies: model.agencies
      .map((agency) => ({ ...agency, professionals: agency.professionals.filter((id) => shown.has(id)) }))
      .filter(({ id, professionals }) => professionals.length > 0 || served.has(id)),
    needs: model.needs.map((need) => ({
      ...need,
      addressedBy: need.addressedBy.filter((id) => involvements.has(id)),
    })),
    ties,
    exchanges: model.exchanges.filter(({ from, to }) => shown.has(from) && shown.has(to)),
    meetings: model.meetings
      .map((meeting) => ({
        ...meeting,
        participants: meeting.participants.filter(({ professional }) => shown.has(professional)),
      }))
      .filter(({ participants }) => participants.length > 0),
  }
}
