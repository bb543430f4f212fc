import { canonicalRecord, compareRecords } from './canonical-record.ts'
import type { Day } from './day.ts'
import { FORMAT, type ListName, type NetworkFile, type RecordOf, VERSION } from './network-file.ts'
import { LIST_NAMES } from './shape.ts'

/**
 * Writes a network file record by record, one to a line: the same network gives the same text, byte for byte. The pieces,
 * put one after another, are the file.
 */
export interface NetworkFileWriter {
  /**
   * The next piece, with this record at its end.
   * @throws when lists or the records of a list do not come in the order of the file
   */
  record<List extends ListName>(list: List, record: RecordOf<List>): string
  /** The last piece. */
  end(): string
}

/** @param asOf the day that the file describes, if it says one */
export function networkFileWriter(asOf?: Day): NetworkFileWriter {
  const head = { format: FORMAT, version: VERSION, asOf }
  const opening = JSON.stringify(head, undefined, 2).slice(0, -2)
  let last: Written | undefined

  return {
    record(list, record) {
      if (last && !follows(last, { list, record }))
        throw new Error(`${list} are not in the order of the file`)
      const before = last?.list === list ? ',' : `${last ? '\n  ]' : opening},\n  ${JSON.stringify(list)}: [`
      last = { list, record }
      return `${before}\n    ${JSON.stringify(canonicalRecord(list, record))}`
    },
    end() {
      return last ? '\n  ]\n}\n' : `${opening}\n}\n`
    },
  }
}

interface Written {
  list: ListName
  record: RecordOf<ListName>
}

function follows(one: Written, other: Written): boolean {
  if (one.list !== other.list) return LIST_NAMES.indexOf(one.list) < LIST_NAMES.indexOf(other.list)
  return compareRecords(one.list, one.record, other.record) <= 0
}

/** The text of a whole network file, its lists put in order. */
export function networkFileText(file: NetworkFile): string {
  const writer = networkFileWriter(file.asOf)
  const pieces = LIST_NAMES.flatMap((list) =>
    [...file[list]]
      .sort((one, other) => compareRecords(list, one, other))
      .map((record) => writer.record(list, record)),
  )
  return [...pieces, writer.end()].join('')
}
