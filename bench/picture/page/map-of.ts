import { castOf } from '../../../client/eco-map/cast.ts'
import { ecoMapModel } from '../../../client/eco-map/eco-map-model.ts'
import { toElements } from '../../../client/eco-map/elements.ts'
import type { Box } from '../../../client/eco-map/geometry.ts'
import { layOut } from '../../../client/eco-map/layout.ts'
import type { MapElement } from '../../../client/eco-map/map-element.ts'
import type { Finding } from '../../../domain/findings/finding.ts'
import { computeFindings } from '../../../domain/findings/findings.ts'
import { england } from '../../../domain/findings/profiles/england.ts'
import { networkAsOf } from '../../../domain/network/network.ts'
import { indexRecord, type NetworkRecord } from '../../../domain/network/record.ts'
import { CROWDED_ON, crowdedChild } from '../../generated-network/crowded-child.ts'
import { mapWords } from '../../layout/map-words.ts'

/** A map as the child's page makes it, from the record to what is drawn. */
export interface MadeMap {
  bounds: Box
  elements: MapElement[]
  findings: Finding[]
}

const records = new Map<string, NetworkRecord>()

/** The record of a crowded child, made once. */
export function recordOfCrowd(professionals: number, index: number): NetworkRecord {
  const key = `${professionals}/${index}`
  const record = records.get(key) ?? crowdedChild(professionals, index).record
  records.set(key, record)
  return record
}

/** Everything that the product does with a record until it can be drawn. */
export function makeMap(record: NetworkRecord): MadeMap {
  const index = indexRecord(record)
  const network = networkAsOf(index, CROWDED_ON)
  const findings = computeFindings(network, england)
  const model = ecoMapModel(network, findings, england)
  const layout = layOut(castOf(index, england), 'landscape')
  return { bounds: layout.bounds, elements: toElements(model, layout, mapWords), findings }
}
