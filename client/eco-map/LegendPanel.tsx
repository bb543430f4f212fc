import type { EcoMapModel } from './model.ts'
export function LegendPanel(_: { model: EcoMapModel }) {
  return null
}
