/** A rule of a Cytoscape stylesheet: which elements, by their classes, and how they look. */
export interface StyleRule {
  selector: string
  style: Record<string, string | number | readonly (string | number)[]>
}

/** What lies on what, from the ground up. */
export const LEVEL = {
  circle: 0,
  home: 1,
  agency: 2,
  edge: 3,
  information: 4,
  node: 5,
}
