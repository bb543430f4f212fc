/** A child's eco-map. */
export function EcoMapPage() {
  return <h1>map</h1>
}
