import type { Change, ChangeType } from '../../../domain/what-if/change.ts'
import type { ChangeProblem } from '../../../domain/what-if/suppose.ts'
import type { Preset, Session } from './session.ts'

/** How far the keeping or dropping of a what-if has come, and what stood in the way. */
export interface Keeping {
  isUnderWay: boolean
  /** What went wrong the last time, in words. */
  trouble: readonly string[]
}

/** Trying out changes on a child's page: what is tried, and what can be done with it. */
export interface WhatIf {
  /** Absent while a link is being opened, and where nothing is kept at it. */
  session: Session | undefined
  /** Whether nothing is kept at the address, or not about this child. */
  isMissing: boolean
  /** Changes that the record does not take any more. */
  problems: readonly ChangeProblem[]
  isUnkept: boolean
  keeping: Keeping
  /** Begins anew, with a form open where one is asked for. */
  start(type?: ChangeType, preset?: Preset): void
  /** Opens the form for a change; none when absent. */
  openForm(type?: ChangeType, preset?: Preset): void
  /** Supposes another change, or answers why the record does not take it. */
  add(change: Change): readonly ChangeProblem[]
  remove(at: number): void
  rename(title: string): void
  keep(): void
  keepAsNew(): void
  takeTheirs(): void
  drop(): void
  stop(): void
  /** While somebody is about to leave with something unkept. */
  leaving: { stay(): void; leave(): void } | undefined
}
