import { createContext, type ReactNode, use } from 'react'
import type { Kind } from '../../../domain/network/field.ts'
import type { Draft, Step } from '../../../domain/network/leaves.ts'
import type { Field } from '../../../domain/network/shape.ts'
import type { FormPart, RecordedList } from '../../../domain/recording/record-form.ts'
import type { FromDirectory } from './newcomer.ts'
import type { Newcomers } from './useNewcomers.ts'

/** Somebody or something that a field can name. */
export interface Choice {
  value: string
  name: string
  hint?: string | undefined
}

/** What the fields of a form share. */
export interface EditorState {
  list: RecordedList
  draft: Draft
  isNew: boolean
  /** The part of the record that alone is asked at first, where it is not all of it. */
  part: FormPart | undefined
  /** Puts a value at the end of a way through the record; undefined takes it out. */
  change(way: readonly Step[], value: unknown): void
  /** Why what stands there was not taken. */
  wrongAt(way: readonly Step[]): string | undefined
  /** What a field can name, of these kinds. */
  choicesOf(kinds: readonly Kind[], name: string): Choice[]
  /** The field for a value of a part: a part has fields of every sort, parts of its own among them. */
  fieldOf(field: Field, way: readonly Step[], value: unknown): ReactNode
  /** Keeps somebody of the directory who is not around the child yet. */
  bring(professional: FromDirectory): void
  newcomers: Newcomers
}

export const EditorContext = createContext<EditorState | null>(null)

export function useEditor(): EditorState {
  const state = use(EditorContext)
  if (!state) throw new Error('a field outside of a form')
  return state
}
