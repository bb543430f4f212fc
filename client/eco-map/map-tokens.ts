import type { SectorGroup } from './sector.ts'

/** The colours and type that a map is drawn in, as plain values that a canvas or a picture understands. */
export interface MapTokens {
  font: string
  map: string
  text: string
  textQuiet: string
  home: string
  homeLine: string
  child: string
  childText: string
  family: string
  familyLine: string
  need: string
  needFill: string
  open: string
  tie: string
  tieUnrated: string
  information: string
  doubled: string
  focus: string
  sectorText: string
  /** How strongly what is lit up shines: a share of 1. */
  light: number
  sectors: Record<SectorGroup, string>
}

const COLOURS = {
  map: '--color-map',
  text: '--color-text',
  textQuiet: '--color-text-quiet',
  home: '--color-home',
  homeLine: '--color-home-line',
  child: '--color-child',
  childText: '--color-child-text',
  family: '--color-family',
  familyLine: '--color-family-line',
  need: '--color-need',
  needFill: '--color-need-fill',
  open: '--color-open',
  tie: '--color-tie',
  tieUnrated: '--color-tie-unrated',
  information: '--color-information',
  doubled: '--color-doubled',
  focus: '--color-focus',
  sectorText: '--color-sector-text',
} as const

/**
 * Reads the tokens of the page as they are now: theme, contrast and forced colours included. Colours come out as
 * `rgb(…)`, whatever notation the page keeps them in.
 */
export function readMapTokens(element: HTMLElement): MapTokens {
  const probe = element.ownerDocument.createElement('span')
  probe.hidden = true
  element.append(probe)
  const colour = (name: string) => {
    probe.style.color = `var(${name})`
    return getComputedStyle(probe).color
  }
  const property = (name: string) => getComputedStyle(element).getPropertyValue(name).trim()
  const tokens = {
    ...mapValues(COLOURS, colour),
    sectors: {
      learning: colour('--color-sector-learning'),
      health: colour('--color-sector-health'),
      mind: colour('--color-sector-mind'),
      care: colour('--color-sector-care'),
      justice: colour('--color-sector-justice'),
      living: colour('--color-sector-living'),
      community: colour('--color-sector-community'),
    },
    font: property('--font-text'),
    light: Number(property('--light')),
  }
  probe.remove()
  return tokens
}

/** Calls back whenever the page's colours may have changed. @returns a function that ends it */
export function watchMapTokens(changed: () => void): () => void {
  const queries = ['(prefers-color-scheme: dark)', '(prefers-contrast: more)', '(forced-colors: active)']
  const lists = queries.map((query) => matchMedia(query))
  for (const list of lists) list.addEventListener('change', changed)
  const observer = new MutationObserver(changed)
  observer.observe(document.documentElement, { attributeFilter: ['data-theme'] })
  return () => {
    for (const list of lists) list.removeEventListener('change', changed)
    observer.disconnect()
  }
}

function mapValues<Key extends string>(
  names: Record<Key, string>,
  value: (name: string) => string,
): Record<Key, string> {
  const entries = Object.entries<string>(names).map(([key, name]) => [key, value(name)])
  return Object.fromEntries(entries) as Record<Key, string>
}
