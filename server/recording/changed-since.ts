import type { UnitOfWork } from '../database/unit-of-work.ts'
import { type ChangedRecord, idOf } from './apply-change.ts'
import { type Changed, changedBy } from './outcome.ts'
import { readChange, readVersions, type Version } from './recording.store.ts'

/** Those that somebody has changed since they were read to be changed. */
export async function changedSince(
  unit: UnitOfWork,
  changed: readonly ChangedRecord[],
  madeFrom: readonly { id: string; version: number }[],
): Promise<Version[]> {
  const from = new Map(madeFrom.map(({ id, version }) => [id, version]))
  const versions = await readVersions(unit, changed.map(idOf))
  return changed.flatMap((one) => {
    const version = versions.get(idOf(one))
    const isNew = !one.before && !version?.isVoided
    return !version || isNew || from.get(version.id) === version.version ? [] : [version]
  })
}

/** What was answered to the change of this key, which this user has sent before; nothing where they have not. */
export async function answeredBefore(
  unit: UnitOfWork,
  key: string,
  by: string,
): Promise<Changed | undefined> {
  const made = await readChange(unit, key, by)
  return made.length > 0 ? changedBy(key, made) : undefined
}
