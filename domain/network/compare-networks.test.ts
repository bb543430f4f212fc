import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { arbitraryNetworkFile } from '../../tests/support/arbitrary-network.ts'
import { recordOf } from '../../tests/support/record-of.ts'
import { child, mother, type Told, toldNetwork } from '../../tests/support/told-network.ts'
import { checkNetworkFile } from './check/check-network-file.ts'
import { compareNetworks, type NetworkOnDay } from './compare-networks.ts'
import { addDays } from './day.ts'
import { informationEvents } from './information-flow.ts'
import { networkAsOf } from './network.ts'
import { indexRecord } from './record.ts'

const WINDOW = 49

function onDay(network: NetworkOnDay['network']): NetworkOnDay {
  const events = informationEvents(network, addDays(network.asOf, -WINDOW))
  return { network, inTouch: new Set(events.flatMap(({ givers, receivers }) => [...givers, ...receivers])) }
}

const told = (network: Told, earlier: string, later: string) =>
  compareNetworks(onDay(toldNetwork(network, earlier)), onDay(toldNetwork(network, later)))

const work = (id: string, professional: string, changes = {}) => ({
  id,
  professional,
  role: 'mentor',
  with: 'c',
  startedOn: '2026-01-01',
  ...changes,
})

describe('what became different between two days', () => {
  test('is who joined and who left, family and professionals alike', () => {
    const aunt = mother({
      id: 'aunt',
      relationships: [{ child: 'c', kinship: 'aunt-or-uncle', from: '2026-03-01' }],
    })
    const changes = told(
      {
        familyMembers: [mother({}), aunt],
        involvements: [
          work('i', 'old', { endedOn: '2026-03-01' }),
          work('j', 'new', { startedOn: '2026-03-01' }),
        ],
      },
      '2026-02-28',
      '2026-03-01',
    )
    expect(changes).toMatchObject({ joined: ['aunt', 'new'], left: ['old'], changedPart: [] })
  })

  test('is a brother or sister who is recorded from a day on', () => {
    const sister = child({
      id: 'sister',
      relationships: [{ child: 'c', kinship: 'sibling', from: '2026-04-01' }],
      livesIn: [],
      pathways: [],
    })
    expect(told({ children: [child({}), sister] }, '2026-03-31', '2026-04-01').joined).toEqual(['sister'])
  })

  test('is who has another role, or leads now, and not who has the same role in another involvement', () => {
    const changes = told(
      {
        involvements: [
          work('a1', 'a', { endedOn: '2026-03-01' }),
          work('a2', 'a', { role: 'advocate', startedOn: '2026-03-01' }),
          work('b', 'b', { leadFrom: '2026-03-01' }),
          work('d1', 'd', { endedOn: '2026-03-01' }),
          work('d2', 'd', { startedOn: '2026-03-01' }),
        ],
      },
      '2026-02-01',
      '2026-03-01',
    )
    expect(changes.changedPart).toEqual([
      {
        person: 'a',
        earlier: { roles: ['mentor'], lead: false, kinships: [] },
        later: { roles: ['advocate'], lead: false, kinships: [] },
      },
      {
        person: 'b',
        earlier: { roles: ['mentor'], lead: false, kinships: [] },
        later: { roles: ['mentor'], lead: true, kinships: [] },
      },
    ])
    expect([changes.joined, changes.left]).toEqual([[], []])
  })

  test('is who was in touch and is not any more; who has left is not quiet, and who had not been is not either', () => {
    const contact = { id: 'k', children: ['c'], on: '2026-02-10', channel: 'phone' as const }
    const network = {
      involvements: [work('i', 'p'), work('j', 'q', { endedOn: '2026-04-01' }), work('l', 'silent')],
      contacts: [{ ...contact, from: 'p', to: ['q'] }],
    }
    expect(told(network, '2026-02-20', '2026-04-01').wentQuiet).toEqual(['p'])
    expect(told(network, '2026-02-20', addDays('2026-02-10', WINDOW - 1)).wentQuiet).toEqual([])
  })

  test('calls nobody quiet on a day that has no window', () => {
    const earlier = { network: toldNetwork({ involvements: [work('i', 'p')] }), inTouch: new Set(['p']) }
    expect(compareNetworks(earlier, { ...earlier, inTouch: undefined }).wentQuiet).toEqual([])
    expect(compareNetworks(earlier, { ...earlier, inTouch: new Set() }).wentQuiet).toEqual(['p'])
  })

  test('is which needs opened and closed', () => {
    const need = { of: 'c', category: 'safety' as const, description: 'Safety' }
    const changes = told(
      {
        needs: [
          { ...need, id: 'closed', levels: [{ on: '2026-01-01', level: 'high' }], closedOn: '2026-03-01' },
          { ...need, id: 'opened', levels: [{ on: '2026-03-01', level: 'high' }] },
        ],
      },
      '2026-02-01',
      '2026-03-01',
    )
    expect(changes).toMatchObject({ needsOpened: ['opened'], needsClosed: ['closed'] })
  })
})

const AROUND = '2026-03-15'
const anyDay = fc.integer({ min: -150, max: 150 }).map((days) => addDays(AROUND, days))
const anyIndexes = arbitraryNetworkFile({ around: AROUND, span: 120 }).map((document) => {
  const checked = checkNetworkFile(document)
  if (!checked.ok) throw new Error(JSON.stringify(checked.problems))
  return checked.file.children.map(({ id }) => indexRecord(recordOf(checked.file, id)))
})

test('a day compared with itself gives nothing', () => {
  fc.assert(
    fc.property(anyIndexes, anyDay, (indexes, day) => {
      for (const index of indexes) {
        const one = onDay(networkAsOf(index, day))
        expect(Object.values(compareNetworks(one, one)).flat()).toEqual([])
      }
    }),
    { numRuns: 100 },
  )
})

test('turned round, who joined has left, what opened has closed, and parts are changed back', () => {
  fc.assert(
    fc.property(anyIndexes, anyDay, anyDay, (indexes, first, second) => {
      for (const index of indexes) {
        const [one, other] = [onDay(networkAsOf(index, first)), onDay(networkAsOf(index, second))]
        const [there, back] = [compareNetworks(one, other), compareNetworks(other, one)]
        expect(back.joined).toEqual(there.left)
        expect(back.left).toEqual(there.joined)
        expect(back.needsOpened).toEqual(there.needsClosed)
        expect(back.changedPart).toEqual(
          there.changedPart.map(({ person, earlier, later }) => ({ person, earlier: later, later: earlier })),
        )
        expect(there.wentQuiet.filter((id) => back.wentQuiet.includes(id))).toEqual([])
      }
    }),
    { numRuns: 100 },
  )
})
