import { describe, expect, it } from 'vitest'
import { pathsAfter } from '../../../tests/support/refusals.ts'
import { toldFile } from '../../../tests/support/told-file.ts'
import { checkNetworkFile } from './check-network-file.ts'

describe('several at once', () => {
  it('lists every problem in the order of the file, one for each fault', () => {
    const paths = pathsAfter((file) => {
      file.version = 3
      file.panels[0].members.push('nobody', null)
      file.needs[0].levels[0].on = '2025-13-01'
      file.needs[0].evidencedBy[0].person = 'nobody'
      file.agencies[0].sector = 'schools'
      file.involvements[0].startedOn = 'soon'
      file.professionals[0].roles = [null]
    })
    expect(paths).toEqual([
      '$.version',
      '$.agencies[0].sector',
      '$.professionals[0].roles[0]',
      '$.needs[0].levels[0].on',
      '$.needs[0].evidencedBy[0].person',
      '$.involvements[0].startedOn',
      '$.panels[0].members[1]',
      '$.panels[0].members[2]',
    ])
  })

  it('says of a file that is no object that it is none', () => {
    for (const document of [null, [], 'x', 3])
      expect(checkNetworkFile(document)).toMatchObject({ ok: false, problems: [{ path: '$' }] })
  })

  it('names the value and what is allowed', () => {
    const file = toldFile()
    file.roles[0] = { ...file.roles[0], clientGroup: 'adults' }
    expect(checkNetworkFile(file)).toEqual({
      ok: false,
      problems: [
        {
          path: '$.roles[0].clientGroup',
          message: 'unknown code "adults"; allowed are child, adult, family',
        },
      ],
    })
  })
})
