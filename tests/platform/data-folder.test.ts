import { readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { claimDataFolder } from '../../server/process/claim.ts'
import { prepareDataFolder } from '../../server/process/data-folder.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

it('makes a folder that only its owner can read, and marks it', () => {
  const folder = join(temporaryFolder(), 'new')
  prepareDataFolder(folder, '5.26.18')
  prepareDataFolder(folder, '5.26.18')
  expect(statSync(folder).mode & 0o777).toBe(0o700)
  expect(JSON.parse(readFileSync(join(folder, 'ecomap-data.json'), 'utf8'))).toEqual({
    layout: 1,
    neo4j: '5.26.18',
  })
})

it('says so when the folder cannot be written to', () => {
  const folder = join(temporaryFolder(), 'file')
  writeFileSync(folder, '')
  expect(() => prepareDataFolder(folder, '5.26.18')).toThrow(
    /^Ecomap keeps its data in .*file, and cannot write there \(\w+\)\. Make it a folder that you may write to, or set ECOMAP_DATA to one\.$/,
  )
})

it.each([
  [{ layout: 2, neo4j: '5.26.18' }],
  [{ layout: 1, neo4j: '5.26.19' }],
  [{ layout: 1, neo4j: '6.0.0' }],
])('refuses data written by a newer version: %j', (marker) => {
  const folder = temporaryFolder()
  writeFileSync(join(folder, 'ecomap-data.json'), JSON.stringify(marker))
  expect(() => prepareDataFolder(folder, '5.26.18')).toThrow(
    /was written by a newer version of Ecomap.*Run that version/,
  )
  expect(JSON.parse(readFileSync(join(folder, 'ecomap-data.json'), 'utf8'))).toEqual(marker)
})

it('takes over data written by an older version', () => {
  const folder = temporaryFolder()
  writeFileSync(join(folder, 'ecomap-data.json'), JSON.stringify({ layout: 1, neo4j: '5.9.30' }))
  prepareDataFolder(folder, '5.26.18')
  expect(readFileSync(join(folder, 'ecomap-data.json'), 'utf8')).toContain('5.26.18')
})

it('is claimed by one server alone, which a second is told of', async () => {
  const folder = temporaryFolder()
  const claim = await claimDataFolder(folder)
  await expect(claimDataFolder(folder)).rejects.toThrow(/^Ecomap is just being started on this data folder/)
  claim.announce('http://127.0.0.1:4000')
  await expect(claimDataFolder(folder)).rejects.toThrow(
    'Ecomap is already running on this data folder, at http://127.0.0.1:4000.',
  )
  expect(statSync(join(folder, 'ecomap.lock')).mode & 0o777).toBe(0o600)
  claim.release()
  await claimDataFolder(folder)
})

it('is free again when the one who claimed it was killed, even when its process id was given to another', async () => {
  const folder = temporaryFolder()
  const dead = { pid: process.pid, startedAt: 'before', address: 'http://127.0.0.1:4000' }
  writeFileSync(join(folder, 'ecomap.lock'), JSON.stringify(dead))
  await claimDataFolder(folder)
})
