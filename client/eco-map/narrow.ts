/** As in the stylesheets: where the panel no longer fits beside the map. */
export const NARROW = '(max-width: 56rem)'
