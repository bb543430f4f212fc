import { ecoMapModel } from '../../client/eco-map/eco-map-model.ts'
import { type Box, boxAround, overlaps } from '../../client/eco-map/geometry.ts'
import { labelExtent } from '../../client/eco-map/label-place.ts'
import type { MapElement } from '../../client/eco-map/map-element.ts'
import type { EcoMapModel } from '../../client/eco-map/model.ts'
import type { MapWords } from '../../client/eco-map/words.ts'
import { enCodes } from '../../client/locales/en/codes.ts'
import { computeFindings } from '../../domain/findings/findings.ts'
import { england } from '../../domain/findings/profiles/england.ts'
import { networkAsOf } from '../../domain/network/network.ts'
import type { RecordIndex } from '../../domain/network/record.ts'

/** The words of a map in English. */
export const WORDS: MapWords = {
  ...enCodes,
  sibling: 'brother or sister',
  unmet: 'nobody recorded',
  lead: 'lead',
  doubled: 'same service',
  day: (day) => day,
}

/** The model of a record's map on a day, with the findings of England's profile. */
export function modelOn(index: RecordIndex, day: string): EcoMapModel {
  const network = networkAsOf(index, day)
  return ecoMapModel(network, computeFindings(network, england), england)
}

/** Pairs of nodes of which one's shape or label lies on the other's; circles and the ground of agencies may lie under others. */
export function overlapsOf(elements: readonly MapElement[]): string[] {
  const parts = elements.filter(({ group }) => group === 'nodes').flatMap(partsOf)
  return parts.flatMap((one, at) =>
    parts
      .slice(at + 1)
      .filter((other) => one.id !== other.id && overlaps(one.box, other.box))
      .map((other) => `${one.id} (${one.what}) on ${other.id} (${other.what})`),
  )
}

interface DrawnPart {
  id: string
  what: 'shape' | 'label'
  box: Box
}

function partsOf(node: MapElement): DrawnPart[] {
  const { id, label, width = 0, height = 0 } = node.data
  const isGround = node.classes.some((name) => ['circle', 'agency', 'heading'].includes(name))
  const shape: DrawnPart = {
    id,
    what: 'shape',
    box: boxAround(node.position ?? { x: 0, y: 0 }, width, height),
  }
  const isInside = node.classes.includes('label-inside')
  return [
    ...(isGround ? [] : [shape]),
    ...(label && !isInside ? [{ id, what: 'label' as const, box: labelExtent(node) }] : []),
  ]
}
