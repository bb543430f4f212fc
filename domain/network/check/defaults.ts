import type { Draft } from '../leaves.ts'
import type { ListName } from '../network-file.ts'
import type { Against } from './against.ts'

/** What a record leaves to others to say, as ids in the graph. */
interface Defaults {
  /** Of an involvement: the agency that the professional works for. */
  agency?: string
  /** Of an involvement with a family member, or a need of one: every child to whom they are related. */
  for?: readonly string[]
}

/**
 * The defaults that rest on another record, in the file or else in the graph; empty where the record says it itself.
 * @param record a record without problems, its ids still those of the file
 */
export function defaultsOf(list: ListName, record: Draft, { known, graph, rename }: Against): Defaults {
  const defaults: Defaults = {}
  if (list === 'involvements' && record.agency === undefined)
    defaults.agency = agencyOf(String(record.professional))
  if (list === 'involvements' && isEmpty(record.for)) defaults.for = relatedChildren(String(record.with))
  if (list === 'needs' && isEmpty(record.for)) defaults.for = relatedChildren(String(record.of))
  return defaults

  function agencyOf(professional: string): string | undefined {
    if (!known.defines(professional)) return graph.get(professional)?.agency
    const agency = known.professional(professional)?.agency
    return agency === undefined ? undefined : rename(agency)
  }

  function relatedChildren(person: string): readonly string[] {
    if (!known.defines(person)) return graph.get(person)?.relatedChildren ?? []
    return (known.relatedChildren(person) ?? []).map(rename)
  }
}

function isEmpty(list: unknown): boolean {
  return Array.isArray(list) && list.length === 0
}
