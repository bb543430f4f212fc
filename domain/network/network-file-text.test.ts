import { describe, expect, it } from 'vitest'
import { toldFile } from '../../tests/support/told-file.ts'
import { checkNetworkFile } from './check/check-network-file.ts'
import type { NetworkFile } from './network-file.ts'
import { networkFileText, networkFileWriter } from './network-file-text.ts'

function fileWith(change: (file: ReturnType<typeof toldFile>) => void): NetworkFile {
  const file = toldFile()
  change(file)
  const checked = checkNetworkFile(file)
  if (!checked.ok) throw new Error(JSON.stringify(checked.problems))
  return checked.file
}

function lineOf(file: NetworkFile, id: string): unknown {
  const line = networkFileText(file)
    .split('\n')
    .find((line) => line.includes(`{"id":"${id}"`))
  return JSON.parse(line?.replace(/,$/, '') ?? 'null')
}

const agency = (id: string) => ({ id, name: id, sector: 'health' as const })

describe('the text of a network file', () => {
  it('is one record to a line, lists in the order of the format', () => {
    const writer = networkFileWriter('2026-06-30')
    const pieces = [
      writer.record('agencies', { ...agency('a'), remit: undefined, phone: '1' }),
      writer.record('agencies', agency('b')),
      writer.record('families', { id: 'f', name: 'Haddad' }),
      writer.end(),
    ]
    expect(pieces.join('')).toBe(`{
  "format": "ecomap-network",
  "version": 1,
  "asOf": "2026-06-30",
  "agencies": [
    {"id":"a","name":"a","sector":"health","phone":"1"},
    {"id":"b","name":"b","sector":"health"}
  ],
  "families": [
    {"id":"f","name":"Haddad"}
  ]
}
`)
  })

  it('is a network file too when there is nothing in it', () => {
    const text = networkFileWriter().end()
    expect(text).toBe('{\n  "format": "ecomap-network",\n  "version": 1\n}\n')
    expect(checkNetworkFile(JSON.parse(text)).ok).toBe(true)
  })

  it('is not written in another order', () => {
    const records = networkFileWriter()
    records.record('agencies', agency('b'))
    expect(() => records.record('agencies', agency('a'))).toThrow()
    const lists = networkFileWriter()
    lists.record('families', { id: 'f', name: 'Haddad' })
    expect(() => lists.record('agencies', agency('a'))).toThrow()
  })

  it('orders ids by code point, not by UTF-16 unit or language', () => {
    const ids = ['😀', '\uffee', 'ä', 'z', 'a!', 'a', 'Z']
    const file = fileWith((told) => told.agencies.push(...ids.map(agency)))
    const written = JSON.parse(networkFileText(file)).agencies.map(({ id }: { id: string }) => id)
    expect(written).toEqual(['Z', 'a', 'a!', 'council', 'school', 'z', 'ä', '\uffee', '😀'])
  })

  it('says once what is said twice, in an order that does not depend on how it was said', () => {
    const file = fileWith((told) => {
      const [teaching] = told.involvements
      if (teaching) Object.assign(teaching, { addresses: ['rent', 'reading', 'rent'] })
      const [rana] = told.familyMembers
      const stay = { household: 'home', from: '2025-05-01' }
      if (rana) rana.livesIn = [{ from: '2025-05-01', household: 'home' }, { household: 'home' }, stay]
    })
    expect(lineOf(file, 'teaching')).toMatchObject({ addresses: ['reading', 'rent'] })
    expect(lineOf(file, 'rana')).toMatchObject({
      livesIn: [{ household: 'home' }, { household: 'home', from: '2025-05-01' }],
    })
  })

  it('keeps lists of text as they are written', () => {
    const file = fileWith((told) => Object.assign(told.professionals[0] ?? {}, { skills: ['b', 'a', 'b'] }))
    expect(lineOf(file, 'hemi')).toMatchObject({ skills: ['b', 'a', 'b'] })
  })

  it('writes defaults and false, and leaves out what is absent or empty', () => {
    const file = fileWith((told) =>
      Object.assign(told.visits[0] ?? {}, { childSeen: false, childVoice: ' ' }),
    )
    expect(lineOf(file, 'visit')).toEqual({
      id: 'visit',
      involvements: ['casework', 'teaching'],
      on: '2025-03-01',
      status: 'held',
      mode: 'school',
      childSeen: false,
    })
    expect(lineOf(file, 'teaching')).toMatchObject({ agency: 'school' })
    expect(lineOf(file, 'teaching')).not.toHaveProperty('for')
  })
})
