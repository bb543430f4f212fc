import type { ListName } from '../../domain/network/network-file.ts'

/** `Imported 12,034 records, 20 children among them.` */
export function summaryLine(done: string, counts: ReadonlyMap<ListName, number>): string {
  const records = [...counts.values()].reduce((sum, count) => sum + count, 0)
  const children = counts.get('children') ?? 0
  const number = new Intl.NumberFormat('en')
  return `${done} ${number.format(records)} ${records === 1 ? 'record' : 'records'}, ${number.format(children)} ${children === 1 ? 'child' : 'children'} among them.`
}
