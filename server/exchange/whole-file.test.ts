import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest'
import { writeWhole } from './whole-file.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ecomap-file-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
})

describe('writeWhole', () => {
  it('puts the whole text in the place of what was there, for its owner alone', async () => {
    const path = join(folder, 'network.json')
    writeFileSync(path, 'what was there before, and longer')
    await writeWhole(path, async (write) => {
      await write('{')
      await write('}')
    })
    expect(readFileSync(path, 'utf8')).toBe('{}')
    expect(statSync(path).mode & 0o777).toBe(0o600)
    expect(readdirSync(folder)).toEqual(['network.json'])
  })

  it('leaves what was there, and nothing else, when the text cannot be made', async () => {
    const path = join(folder, 'network.json')
    writeFileSync(path, 'before')
    const failing = writeWhole(path, async (write) => {
      await write('{')
      throw new Error('gone')
    })
    await expect(failing).rejects.toThrow('gone')
    expect(readFileSync(path, 'utf8')).toBe('before')
    expect(readdirSync(folder)).toEqual(['network.json'])
  })

  it.each([
    ['a folder', 'folder', 'is a folder'],
    ['a folder that is not there', 'nowhere/network.json', 'there is no such folder'],
  ])('says so of %s', async (_what, name, sentence) => {
    mkdirSync(join(folder, 'folder'))
    await expect(writeWhole(join(folder, name), async () => {})).rejects.toThrow(sentence)
  })

  it('says that the disk is full, and leaves a device where it is', async () => {
    await expect(writeWhole('/dev/full', (write) => write('{}'))).rejects.toThrow('the disk is full')
    expect(statSync('/dev/full').isCharacterDevice()).toBe(true)
  })
})
