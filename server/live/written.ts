import type { ListName } from '../../domain/network/network-file.ts'
import type { Viewer } from '../access/viewer.ts'

/** What a request has written. */
export interface Written {
  /** The ids of all that the records are and name, and of the children around whom they were written. */
  ids: readonly string[]
  records?: readonly { id: string; list: ListName }[]
  /** The finding that was reviewed. */
  reviewed?: { about: string; key: string }
  /** Whether what is told of these children, and to whom, is all that has changed. */
  isWithholding?: boolean
}

const written = new WeakMap<Viewer, Written[]>()

/** Notes what the viewer's request writes. When it is over, the pages that are open are told, and find out what came of it. */
export function noteWritten(viewer: Viewer, one: Written): void {
  written.set(viewer, [...(written.get(viewer) ?? []), one])
}

/** What the viewer's request has noted until now, once. */
export function takeWritten(viewer: Viewer): readonly Written[] {
  const all = written.get(viewer) ?? []
  written.delete(viewer)
  return all
}
