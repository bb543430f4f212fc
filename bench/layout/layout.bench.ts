import { castOf } from '../../client/eco-map/cast.ts'
import { ecoMapModel } from '../../client/eco-map/eco-map-model.ts'
import { toElements } from '../../client/eco-map/elements.ts'
import { layOut } from '../../client/eco-map/layout.ts'
import type { MapElement } from '../../client/eco-map/map-element.ts'
import { labelBox, type Slot, slotBox } from '../../client/eco-map/slot.ts'
import { computeFindings } from '../../domain/findings/findings.ts'
import { england } from '../../domain/findings/profiles/england.ts'
import { networkAsOf } from '../../domain/network/network.ts'
import type { RecordIndex } from '../../domain/network/record.ts'
import { CROWDED_ON, crowdedChild } from '../generated-network/crowded-child.ts'
import { interleave, ROUNDS } from '../harness/interleave.ts'
import type { Measurement } from '../harness/measurement.ts'
import { countOverlaps, type FcoseMap, prepareFcose, type Sizes } from './fcose.ts'
import { mapWords } from './map-words.ts'

const CROWDS = [10, 25, 60, 300]
/** The crowd for which there is an aim. */
const AIMED_AT = 60
const AIM = 20
/** Different networks of a crowd, taken by turns. */
const NETWORKS = 10

/** fcose takes seconds for the largest crowd, which fewer rounds tell well enough. */
const FEWER = { warmUps: 5, samples: 20 }
const LARGE = 300

/**
 * Ours and fcose on the same networks, with the same ties and the same room for every label. Ours places households,
 * agencies and headings of sectors besides, which fcose is spared.
 */
export const layout: Measurement = {
  name: 'layout',
  async *measure({ rounds, signal }) {
    for (const professionals of CROWDS) {
      const maps = Array.from({ length: NETWORKS }, (_, index) => prepare(crowdedChild(professionals, index)))
      const times = await interleave(
        [
          { name: 'ours', run: ({ index }: PreparedMap) => void layOutOurs(index) },
          { name: 'fcose', run: ({ fcose }: PreparedMap) => fcose.layOut() },
        ],
        rounds(professionals >= LARGE ? FEWER : ROUNDS),
        (round) => {
          signal.throwIfAborted()
          return maps[round % maps.length] as PreparedMap
        },
      )
      const inFcose = maps.reduce((sum, { fcose }) => sum + fcose.overlappingPairs(), 0) / maps.length
      const inOurs = maps.reduce((sum, { overlaps }) => sum + overlaps, 0) / maps.length
      for (const { fcose } of maps) fcose.close()
      yield {
        what: `layout, ${professionals} professionals`,
        ours: { name: 'ours', times: times.get('ours') ?? [] },
        floor: { name: 'fcose', times: times.get('fcose') ?? [] },
        ratio: 'speed',
        of: 'median',
        ...(professionals === AIMED_AT ? { aim: AIM } : {}),
        notes: [`overlapping pairs of nodes and labels a map: ours ${inOurs}, fcose ${inFcose}`],
      }
    }
  },
}

interface PreparedMap {
  index: RecordIndex
  fcose: FcoseMap
  /** Pairs of nodes that overlap in our layout, labels included. */
  overlaps: number
}

function layOutOurs(index: RecordIndex) {
  return layOut(castOf(index, england), 'landscape')
}

function prepare(index: RecordIndex): PreparedMap {
  const network = networkAsOf(index, CROWDED_ON)
  const model = ecoMapModel(network, computeFindings(network, england), england)
  const layout = layOutOurs(index)
  const elements = toElements(model, layout, mapWords)
  const slots = new Map(
    elements.flatMap(({ data }): [string, Slot][] => {
      const slot = layout.slots.get(data.id)
      return slot ? [[data.id, slot]] : []
    }),
  )
  const boxes = elements.flatMap((element) => {
    const slot = slots.get(element.data.id)
    return slot ? [isRound(element) || isHeading(element) ? labelBox(slot) : slotBox(slot)] : []
  })
  const forFcose = elements.filter((element) => !isRound(element) && !isHeading(element))
  return { index, fcose: prepareFcose(forFcose, sizesOf(slots)), overlaps: countOverlaps(boxes) }
}

/** Households and agencies are drawn round their members, whom they are to hold; only their names may cover nothing. */
function isRound({ classes }: MapElement): boolean {
  return classes.includes('circle') || classes.includes('agency')
}

function isHeading({ classes }: MapElement): boolean {
  return classes.includes('heading')
}

function sizesOf(slots: ReadonlyMap<string, Slot>): Sizes {
  return new Map(
    [...slots].map(([id, slot]) => {
      const { left, top, right, bottom } = slotBox(slot)
      return [id, { width: right - left, height: bottom - top }]
    }),
  )
}
