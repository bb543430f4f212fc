import { readFileSync } from 'node:fs'
import { checkNetworkFile } from '../../domain/network/check/check-network-file.ts'
import { indexRecord, type RecordIndex } from '../../domain/network/record.ts'
import { recordOf } from './record-of.ts'

export const STORIES = ['county-line', 'nobody-invited', 'childrens-team', 'siblings'] as const

/** A story of `examples/`, as it is written. */
export function storyFile(story: (typeof STORIES)[number]): object {
  return JSON.parse(readFileSync(new URL(`../../examples/${story}.json`, import.meta.url), 'utf8'))
}

/** The records of every child of a story in `examples/`. */
export function storyRecords(story: (typeof STORIES)[number]): RecordIndex[] {
  const checked = checkNetworkFile(storyFile(story))
  if (!checked.ok) throw new Error(`the story ${story} is not a network file`)
  const { file } = checked
  return file.children.map(({ id }) => indexRecord(recordOf(file, id)))
}
