import { describe, expect, test } from 'vitest'
import { child, mother, TODAY, type Told, toldNetwork } from '../../tests/support/told-network.ts'
import { networkLife } from './network-life.ts'

const lifeOf = (told: Told) => networkLife(toldNetwork(told).index, TODAY)
const WORK = { id: 'i', professional: 'p', role: 'gp', with: 'c' }

describe('the life of a network', () => {
  test('runs from the first pathway or involvement to today', () => {
    const life = lifeOf({
      children: [child({ pathways: [{ pathway: 'early-help', from: '2025-02-01' }] })],
      involvements: [{ ...WORK, startedOn: '2025-01-10' }],
    })
    expect(life).toMatchObject({ from: '2025-01-10', to: TODAY })
  })

  test('goes on to what is planned', () => {
    expect(lifeOf({ involvements: [{ ...WORK, startedOn: '2026-01-10', endedOn: '2026-09-01' }] }).to).toBe(
      '2026-09-01',
    )
  })

  test('changes when somebody comes or leaves, a lead or a home changes, a need opens or closes', () => {
    const life = lifeOf({
      children: [
        child({
          pathways: [{ pathway: 'child-protection', from: '2026-01-01' }],
          livesIn: [
            { household: 'home', until: '2026-03-01' },
            { household: 'away', from: '2026-03-01' },
          ],
        }),
      ],
      households: [
        { id: 'home', name: 'Home', kind: 'home' },
        { id: 'away', name: 'Placement', kind: 'placement' },
      ],
      involvements: [{ ...WORK, startedOn: '2026-01-10', endedOn: '2026-05-05', leadFrom: '2026-02-02' }],
      needs: [
        {
          id: 'n',
          of: 'c',
          category: 'safety',
          description: 'Safety',
          levels: [{ on: '2026-04-04', level: 'high' }],
          closedOn: '2026-06-06',
        },
      ],
    })
    expect(life.changes).toEqual([
      '2026-01-01',
      '2026-01-10',
      '2026-02-02',
      '2026-03-01',
      '2026-04-04',
      '2026-05-05',
      '2026-06-06',
    ])
  })

  test('does not begin with a birth or with a kinship older than the work with the child', () => {
    const life = lifeOf({
      familyMembers: [mother({ relationships: [{ child: 'c', kinship: 'mother', from: '2016-03-01' }] })],
    })
    expect(life.from).toBe('2025-01-01')
  })

  test('is today alone when nothing is recorded', () => {
    expect(lifeOf({ children: [child({ pathways: [] })] })).toMatchObject({ from: TODAY, to: TODAY })
  })
})
