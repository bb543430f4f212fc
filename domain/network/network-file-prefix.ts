import { mapTexts } from './leaves.ts'
import type { ListName, RecordOf } from './network-file.ts'
import { forbiddenCharacter, normaliseText } from './network-text.ts'

/**
 * Makes the ids of a file those that it gets in the graph: the prefix in front of each id that the file defines, ids of
 * what only the graph holds as they are.
 * @param defines whether the file defines the id
 * @throws RangeError when the prefix holds a character that no id may
 */
export function prefixing(prefix: string, defines: (id: string) => boolean): (id: string) => string {
  const forbidden = forbiddenCharacter(prefix)
  if (forbidden) throw new RangeError(`the prefix holds the character ${forbidden}, which no id may`)
  return (id) => (prefix !== '' && defines(id) ? normaliseText(prefix + id) : id)
}

/** A record with each id renamed, wherever it is given or named. */
export function renameIds<List extends ListName>(
  list: List,
  record: RecordOf<List>,
  rename: (id: string) => string,
): RecordOf<List> {
  return mapTexts(list, record, (leaf, value) =>
    leaf.is === 'id' || leaf.is === 'reference' ? rename(value) : value,
  )
}
