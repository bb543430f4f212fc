import fc from 'fast-check'
import { expect, test } from 'vitest'
import { busyNetwork } from '../../tests/support/busy-network.ts'
import { recordOf } from '../../tests/support/record-of.ts'
import { TODAY, type Told, toldNetwork } from '../../tests/support/told-network.ts'
import type { FindingKind } from '../findings/finding-kind.ts'
import { computeFindings } from '../findings/findings.ts'
import { england } from '../findings/profiles/england.ts'
import { readRecord } from '../network/check/read-record.ts'
import { networkAsOf } from '../network/network.ts'
import { indexRecord } from '../network/record.ts'
import { formsForFinding } from './forms-for-finding.ts'

const DAY = '2026-03-15'
const WITHOUT_FORM: ReadonlySet<FindingKind> = new Set(['UNREACHABLE', 'SAME_SOURCES'])

const needs: Told['needs'] = [
  {
    ...{ id: 'need', of: 'mum', for: ['c'], category: 'parental-substance-use', description: 'Drinks' },
    levels: [{ on: '2026-01-01', level: 'high' }],
  },
]

function formsOf(kind: FindingKind, told: Told) {
  const { index } = toldNetwork(told)
  const found = computeFindings(networkAsOf(index, TODAY), england, [kind])
  return found.map((finding) => formsForFinding(finding, index, TODAY))
}

test('a need that nobody meets is met by an involvement with whose need it is', () => {
  expect(formsOf('UNMET_NEED', { needs })).toEqual([
    [
      {
        list: 'involvements',
        start: { with: 'mum', startedOn: TODAY, addresses: ['need'] },
        at: 'professional',
      },
    ],
  ])
})

test('two who do the same are recorded as working together, or one as having ended, from what is on file', () => {
  const work = (id: string, professional: string) => ({
    ...{ id, professional, role: 'substance-use-worker', with: 'mum', for: ['c'] },
    ...{ startedOn: '2026-01-01', addresses: ['need'], service: 'recovery' },
  })
  const [forms] = formsOf('DUPLICATE_INVOLVEMENT', {
    needs,
    involvements: [work('one', 'ana'), work('two', 'bo')],
  })
  expect(forms?.map(({ list, at, start }) => [list, at, start.id])).toEqual([
    ['involvements', 'jointWith', 'one'],
    ['involvements', 'endedOn', 'one'],
    ['involvements', 'endedOn', 'two'],
  ])
  expect(forms?.[0]?.start.jointWith).toEqual(['two'])
  expect(forms?.[0]?.onFile?.jointWith).toEqual([])
})

test('every finding but of the directory and of many children has a form, of which nothing is wrong but what is still to be filled in', () => {
  fc.assert(
    fc.property(busyNetwork(DAY), (lists) => {
      const index = indexRecord(recordOf(lists, lists.children[0]?.id ?? ''))
      for (const finding of computeFindings(networkAsOf(index, DAY), england)) {
        const forms = formsForFinding(finding, index, DAY)
        if (!WITHOUT_FORM.has(finding.kind)) expect(forms.length, finding.kind).toBeGreaterThan(0)
        for (const { list, start, onFile } of forms) {
          const wrong = readRecord(list, list === 'ties' ? start : { id: 'new', ...start }).problems.filter(
            ({ message }) => !message.startsWith('missing'),
          )
          expect(wrong, finding.kind).toEqual([])
          if (onFile) expect(start.id).toBe(onFile.id)
        }
      }
    }),
  )
})
