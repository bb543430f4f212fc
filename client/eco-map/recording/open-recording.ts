import type { Draft } from '../../../domain/network/leaves.ts'
import type { RecordForm } from '../../../domain/recording/record-form.ts'
import type { FromDirectory, Newcomer } from './newcomer.ts'

/** A form that somebody is filling in, with all that was entered so far. */
export interface OpenRecording extends RecordForm {
  /** Tells one opening of a form from another. */
  opened: string
  draft: Draft
  /** The version from which it is changed; absent for a new record. */
  version: number | undefined
  brought: readonly FromDirectory[]
  /** Those who are entered into the directory together with it. */
  newcomers: readonly Newcomer[]
}

/**
 * What was begun and not yet recorded, by reader and child. It is in this tab's memory alone, where it outlives a page
 * that is left and a session that ends: only the same reader finds it again.
 */
const begun = new Map<string, OpenRecording>()

export function begunAt(reader: string, child: string): OpenRecording | undefined {
  return begun.get(`${reader} ${child}`)
}

export function keepBegun(reader: string, child: string, open: OpenRecording | undefined): void {
  if (open) begun.set(`${reader} ${child}`, open)
  else begun.delete(`${reader} ${child}`)
}
