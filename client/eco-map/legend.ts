import { QUALITIES, type Quality, SECTORS, type Sector } from '../../domain/network/codes.ts'
import { CHANGE_MARKS, NOT_RECORDED_MARK } from './labels.ts'
import type { MapElement } from './map-element.ts'
import { CHANGES, type Change } from './model.ts'
import { GROUP_OF } from './sector.ts'
import { SIZE } from './slot.ts'
import { tieShape } from './tie-shape.ts'

/** What a legend explains, in the order in which it does. Sectors and qualities have their words with their codes. */
export const LEGEND_KEYS = [
  'child',
  'consent',
  'consent-over',
  'kin',
  'sibling',
  'informal',
  'away',
  'home',
  'other-household',
  'professional',
  'lead',
  'outside',
  'need',
  'unmet',
  'unrated',
  'not-recorded',
  'flow',
  'addresses',
  'supports',
  'doubled',
  'serves',
  'lives-in',
  'exchange',
  'meeting',
  'between-professionals',
  ...CHANGES,
] as const
export type LegendKey = (typeof LEGEND_KEYS)[number]

/** One sign of the map and what it stands for. */
export interface LegendEntry {
  /** A key of its own, or the code of a sector or a quality. */
  key: LegendKey | Sector | Quality
  group: 'changes' | 'people' | 'sectors' | 'needs' | 'ties' | 'information'
  /** The sign, as the classes that the map gives it, drawn small. */
  sign: MapElement
}

/**
 * The legend of what is on the map, and only of that.
 * @param showsInformation whether the layer of information is switched on
 */
export function legendOf(elements: readonly MapElement[], showsInformation: boolean): LegendEntry[] {
  const isOn = (group: MapElement['group'], ...classes: string[]) =>
    elements.some(
      (element) => element.group === group && classes.every((name) => element.classes.includes(name)),
    )
  const entries: (LegendEntry | false)[] = [
    ...CHANGES.map(
      (change) => isOn('nodes', `change-${change}`) && entry('changes', change, changed(change)),
    ),
    ...(['child', 'kin', 'sibling', 'informal', 'away'] as const).map(
      (key) => isOn('nodes', 'person', key) && entry('people', key, person(key)),
    ),
    ...(['consent', 'consent-over'] as const).map(
      (key) => isOn('nodes', 'child', key) && entry('people', key, signOfConsent(key)),
    ),
    isOn('nodes', 'circle', 'home') && entry('people', 'home', node(['circle', 'home'], 26)),
    elements.some(({ classes }) => classes.includes('circle') && !classes.includes('home')) &&
      entry('people', 'other-household', node(['circle'], 26)),
    ...SECTORS.map(
      (sector) =>
        isOn('nodes', 'professional', `sector-${sector}`) &&
        entry('sectors', sector, node(['professional', `group-${GROUP_OF[sector]}`, `sector-${sector}`], 22)),
    ),
    isOn('nodes', 'professional', 'lead') &&
      entry('sectors', 'lead', node(['professional', 'lead', 'group-care', 'sector-social-care'], 20)),
    isOn('nodes', 'professional', 'outside') &&
      entry('sectors', 'outside', node(['professional', 'outside'], 22)),
    elements.some(({ classes }) => classes.includes('need') && !classes.includes('unmet')) &&
      entry('needs', 'need', node(['need', 'level-high'], 40, 18)),
    isOn('nodes', 'need', 'unmet') && entry('needs', 'unmet', node(['need', 'unmet'], 40, 18)),
    ...(['addresses', 'supports'] as const).map(
      (key) => isOn('edges', key) && entry('needs', key, line([key])),
    ),
    ...QUALITIES.map(
      (quality) => isRated(elements, quality, showsInformation) && entry('ties', quality, ratedLine(quality)),
    ),
    elements.some(isUnrated) && entry('ties', 'unrated', line(['tie'])),
    isOn('edges', 'not-recorded') &&
      entry('ties', 'not-recorded', line(['tie', 'not-recorded'], { mark: NOT_RECORDED_MARK })),
    elements.some(({ classes }) => classes.some((name) => name.startsWith('flow-'))) &&
      entry('ties', 'flow', line(['tie', 'quality-positive', 'flow-to-family'])),
    ...(['doubled', 'serves', 'lives-in'] as const).map(
      (key) => isOn('edges', key) && entry('ties', key, line([key])),
    ),
    showsInformation &&
      isOn('edges', 'exchange') &&
      entry('information', 'exchange', line(['exchange', 'forth'], { strength: 0.5, recency: 1 })),
    showsInformation && isOn('nodes', 'meeting') && entry('information', 'meeting', node(['meeting'], 18)),
    showsInformation &&
      isOn('edges', 'between-professionals') &&
      entry('information', 'between-professionals', line(['tie', 'quality-positive'])),
  ]
  return entries.filter((one) => one !== false)
}

function entry(group: LegendEntry['group'], key: LegendEntry['key'], sign: MapElement): LegendEntry {
  return { group, key, sign }
}

function isUnrated({ group, classes }: MapElement): boolean {
  return (
    group === 'edges' &&
    (classes.includes('involvement') || classes.includes('kinship')) &&
    !classes.includes('not-recorded') &&
    !classes.some((name) => name.startsWith('quality-'))
  )
}

function isRated(elements: readonly MapElement[], quality: Quality, showsInformation: boolean): boolean {
  return elements.some(
    ({ classes }) =>
      classes.includes(`quality-${quality}`) && (showsInformation || !classes.includes('information')),
  )
}

/** How long the line of a sign is, in map units. */
export const SIGN_LENGTH = 64

function node(classes: string[], width: number, height: number = width): MapElement {
  return {
    group: 'nodes',
    data: { id: classes.join(' '), width, height },
    position: { x: 0, y: 0 },
    classes,
    selectable: false,
    grabbable: false,
  }
}

function changed(change: Change): MapElement {
  const classes = ['professional', 'group-care', 'sector-social-care', `change-${change}`, 'label-right']
  const sign = node(change === 'left' ? [...classes, 'other-day'] : classes, 22)
  return { ...sign, data: { ...sign.data, label: CHANGE_MARKS[change], labelX: 5 } }
}

function signOfConsent(key: 'consent' | 'consent-over'): MapElement {
  const { classes, data, ...sign } = person('child')
  return { ...sign, data, classes: [...classes, key] }
}

function person(key: 'child' | 'kin' | 'sibling' | 'informal' | 'away'): MapElement {
  const size = Math.round(SIZE.person.width * 0.55)
  return node(key === 'away' ? ['person', 'kin', 'away'] : ['person', key], size)
}

function line(classes: string[], data: Partial<MapElement['data']> = {}): MapElement {
  return {
    group: 'edges',
    data: { id: classes.join(' '), ...data },
    classes,
    selectable: false,
    grabbable: false,
  }
}

function ratedLine(quality: Quality): MapElement {
  const { corners, dash } = tieShape(quality, SIGN_LENGTH)
  return line(['tie', `quality-${quality}`], {
    ...(corners.length > 0
      ? { weights: corners.map(({ along }) => along), distances: corners.map(({ aside }) => aside) }
      : {}),
    ...(dash ? { dash } : {}),
  })
}
