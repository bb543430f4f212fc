import { useEcoMap } from './EcoMapContext.ts'

/** Whether something can be recorded from here: not in a pack, and not while something is tried out. */
export function useCanRecord(): boolean {
  const { pack, whatIf } = useEcoMap()
  return !pack && !whatIf.session
}
