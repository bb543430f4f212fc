import { readFileSync } from 'node:fs'
import { checkNetworkFile } from '../../domain/network/check/check-network-file.ts'
import { indexRecord, type RecordIndex } from '../../domain/network/record.ts'
import { recordOf } from './record-of.ts'

export const STORIES = ['county-line', 'nobody-invited', 'childrens-team', 'siblings'] as const

/** The records of every child of a story in `examples/`. */
export function storyRecords(story: (typeof STORIES)[number]): RecordIndex[] {
  const path = new URL(`../../examples/${story}.json`, import.meta.url)
  const checked = checkNetworkFile(JSON.parse(readFileSync(path, 'utf8')))
  if (!checked.ok) throw new Error(`the story ${story} is not a network file`)
  const { file } = checked
  return file.children.map(({ id }) => indexRecord(recordOf(file, id)))
}
