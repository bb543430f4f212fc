import { describe, expect, it } from 'vitest'
import { checkNetworkFile } from '../../domain/network/check/check-network-file.ts'
import { toldFile } from './told-file.ts'

// biome-ignore lint/suspicious/noExplicitAny: a case may write anything anywhere
export type Change = (file: any) => unknown

/** What refuses a network file, by which change of the told one, the paths where, and the nearest change that does not. */
export type Refusal = [what: string, change: Change, paths: string[], nearest: Change]

/** The paths of the problems that the told file has after a change. */
export function pathsAfter(change: Change): string[] {
  const file = toldFile()
  change(file)
  const checked = checkNetworkFile(file)
  return checked.ok ? [] : checked.problems.map(({ path }) => path)
}

/** Tests that each refusal names exactly its paths and that its nearest neighbour is allowed. */
export function describeRefusals(name: string, refusals: readonly Refusal[]): void {
  describe(name, () => {
    it.each(refusals)('refuses %s', (_what, change, paths) => {
      expect(pathsAfter(change)).toEqual(paths)
    })
    it.each(refusals)('allows the nearest to %s', (_what, _change, _paths, nearest) => {
      expect(pathsAfter(nearest)).toEqual([])
    })
  })
}
