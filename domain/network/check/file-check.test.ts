import { describe, expect, it } from 'vitest'
import { toldFile } from '../../../tests/support/told-file.ts'
import type { RawNetworkFile } from '../../../tests/support/valid-network.ts'
import type { ListName } from '../network-file.ts'
import { isListName } from '../shape.ts'
import type { Held, HeldInGraph } from './against.ts'
import { checkNetworkFile } from './check-network-file.ts'
import { createFileCheck } from './file-check.ts'

/** Feeds a file as an import does, with or without a prefix. */
function feed(file: RawNetworkFile, graph: HeldInGraph = new Map(), prefix = '') {
  const first = createFileCheck(prefix)
  const records: [ListName, number, unknown][] = []
  for (const [name, value] of Object.entries(file)) {
    if (isListName(name)) for (const [index, raw] of file[name].entries()) records.push([name, index, raw])
    else first.field(name, value)
  }
  for (const record of records) first.record(...record)
  const ids = [...first.idsToLookUp()]
  const second = first.against(graph)
  for (const record of records) second.record(...record)
  const paths = second.problems().map(({ path }) => path)
  const complete = (list: ListName, index: number) => second.complete(list, file[list][index])
  return { ids, paths, complete, asOf: first.asOf() }
}

/** The told file without the records of these ids, which something in it still names. */
function without(...ids: string[]): RawNetworkFile {
  const file = toldFile()
  for (const [name, value] of Object.entries(file))
    if (isListName(name))
      Object.assign(file, { [name]: (value as { id: string }[]).filter(({ id }) => !ids.includes(id)) })
  return file
}

function held(entries: Record<string, Held>): HeldInGraph {
  return new Map(Object.entries(entries))
}

describe('what the graph holds', () => {
  it('is asked for every id that the file defines or names', () => {
    const { ids } = feed(without('ada'))
    expect(ids).toContain('ada')
    expect(ids).toContain('action')
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('can be referred to, as the kind that it is', () => {
    const file = without('ada')
    const ada = { agency: 'council', roles: ['social-worker'] }
    expect(feed(file, held({ ada: { kind: 'Professional', ...ada } })).paths).toEqual([])
    const dangling = feed(file).paths
    expect(dangling).toContain('$.involvements[1].professional')
    expect(feed(file, held({ ada: { kind: 'FamilyMember' } })).paths).toEqual(dangling)
    expect(feed(file, held({ ada: { kind: 'other' } })).paths).toEqual(dangling)
  })

  it('says which roles a professional holds', () => {
    const graph = held({ ada: { kind: 'Professional', agency: 'council', roles: ['teacher'] } })
    expect(feed(without('ada'), graph).paths).toEqual(['$.involvements[1].role'])
  })

  it('says it under the ids that the graph holds, when the file comes in under a prefix', () => {
    const holding = (role: string) =>
      held({ ada: { kind: 'Professional', agency: 'council', roles: [role] } })
    expect(feed(without('ada'), holding('x-social-worker'), 'x-').paths).toEqual([])
    expect(feed(without('ada'), holding('social-worker'), 'x-').paths).toEqual(['$.involvements[1].role'])
  })

  it('refuses an id that another kind of record has, at the id', () => {
    const graph = held({ hemi: { kind: 'Professional' }, call: { kind: 'Visit' }, layla: { kind: 'other' } })
    expect(feed(toldFile(), graph).paths).toEqual(['$.children[0].id', '$.contacts[0].id'])
  })

  it('tells nobody what an id stands for that they may not see', () => {
    const file = without('layla')
    const problemsWith = (graph: HeldInGraph) => checkNetworkFile(file, graph)
    expect(problemsWith(held({ layla: { kind: 'other' } }))).toEqual(problemsWith(new Map()))
    const taken = (kind: Held['kind']) => checkNetworkFile(toldFile(), held({ layla: { kind } }))
    expect(taken('other')).toEqual(taken('Visit'))
  })
})

describe('defaults', () => {
  it('fills in whom and which agency an involvement is for', () => {
    const { complete } = feed(toldFile())
    expect(complete('involvements', 0)).toMatchObject({ agency: 'school', for: [] })
    expect(complete('involvements', 1)).toMatchObject({ agency: 'council', for: ['layla', 'sami'] })
    expect(complete('needs', 1)).toMatchObject({ for: ['layla', 'sami'] })
  })

  it('leaves what is written', () => {
    const file = toldFile()
    Object.assign(file.involvements[1] ?? {}, { agency: 'school', for: ['sami'] })
    expect(feed(file).complete('involvements', 1)).toMatchObject({ agency: 'school', for: ['sami'] })
  })

  it('takes them from the graph for those whom the file does not hold', () => {
    const { complete } = feed(
      without('ada', 'rana'),
      held({
        ada: { kind: 'Professional', agency: 'elsewhere', roles: ['social-worker'] },
        rana: { kind: 'FamilyMember', relatedChildren: ['layla', 'another'] },
      }),
    )
    expect(complete('involvements', 1)).toMatchObject({ agency: 'elsewhere', for: ['layla', 'another'] })
  })

  it('takes visits and meetings as held and ratings as the worker’s', () => {
    const { complete } = feed(toldFile())
    expect(complete('visits', 0)).toMatchObject({ status: 'held' })
    expect(complete('meetings', 0)).toMatchObject({ status: 'held' })
    expect(complete('ties', 0)).toMatchObject({ ratings: [{ by: 'worker' }, { by: 'worker' }] })
  })
})

describe('a prefix', () => {
  it('renames what the file defines and nothing else', () => {
    const graph = held({
      ada: { kind: 'Professional', agency: 'school', roles: ['social-worker'] },
      'social-worker': { kind: 'Role' },
      hemi: { kind: 'Visit' },
    })
    const { ids, paths, complete } = feed(without('ada', 'social-worker'), graph, 'x-')
    expect(paths).toEqual([])
    expect(ids).toEqual(expect.arrayContaining(['x-hemi', 'x-goal', 'ada']))
    expect(ids).not.toContain('hemi')
    expect(complete('involvements', 1)).toMatchObject({
      id: 'x-casework',
      professional: 'ada',
      role: 'social-worker',
      agency: 'school',
      with: 'x-rana',
      for: ['x-layla', 'x-sami'],
      jointWith: ['x-teaching'],
    })
    expect(complete('involvements', 0)).toMatchObject({ agency: 'x-school' })
    expect(complete('plans', 0)).toMatchObject({ goals: [{ id: 'x-goal', actions: [{ id: 'x-action' }] }] })
  })

  it('is refused where no id may hold it', () => {
    expect(() => createFileCheck('\u202e')).toThrow(RangeError)
  })
})

describe('reading in pieces', () => {
  it('gives the same as the whole file at once', () => {
    const file = toldFile()
    const checked = checkNetworkFile(file)
    const { complete, asOf } = feed(file)
    expect(checked.ok && checked.file.asOf).toBe(asOf)
    expect(checked.ok && checked.file.meetings).toEqual([complete('meetings', 0)])
  })

  it('names the lists in the order in which the file has them', () => {
    const { format, version, consents, agencies, ...rest } = toldFile()
    Object.assign(consents[0] ?? {}, { scope: '' })
    Object.assign(agencies[0] ?? {}, { name: '' })
    const shuffled = { consents, ...rest, format, agencies, version } as RawNetworkFile
    expect(feed(shuffled).paths).toEqual(['$.consents[0].scope', '$.agencies[0].name'])
  })
})
