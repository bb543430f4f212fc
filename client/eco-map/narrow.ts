/** As in the stylesheets: where the panel no longer fits beside the map. */
export const NARROW = '(max-width: 56rem)'

/** As in the stylesheets: where rows stand below each other in place of a table. */
export const NO_ROOM = '(max-width: 44rem)'
