import type { MapTokens } from './map-tokens.ts'

const BLACK = '#000000'
const DARK = '#333333'
const GREY = '#767676'
const WHITE = '#ffffff'

/** Black on white, for paper: what colour says on a screen, shape and line say here as well. */
export const INK: MapTokens = {
  font: "'Inter Variable', 'Segoe UI', system-ui, sans-serif",
  map: WHITE,
  text: BLACK,
  textQuiet: DARK,
  home: '#f2f2f2',
  homeLine: BLACK,
  child: BLACK,
  childText: WHITE,
  family: WHITE,
  familyLine: BLACK,
  need: DARK,
  needFill: WHITE,
  open: BLACK,
  tie: BLACK,
  tieUnrated: GREY,
  information: DARK,
  doubled: BLACK,
  focus: BLACK,
  sectorText: WHITE,
  light: 0,
  sectors: {
    learning: DARK,
    health: DARK,
    mind: DARK,
    care: DARK,
    justice: DARK,
    living: DARK,
    community: DARK,
  },
}
