import { chmodSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it, vi } from 'vitest'
import { findJava } from '../../server/database/local/java.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

/** A folder with a `bin/java` that says it is this version, as Java itself does: on standard error. */
function javaHomeOf(version: string): string {
  const home = temporaryFolder()
  mkdirSync(join(home, 'bin'))
  writeFileSync(join(home, 'bin', 'java'), `#!/bin/sh\necho 'openjdk version "${version}" 2025-01-01' >&2\n`)
  chmodSync(join(home, 'bin', 'java'), 0o755)
  return home
}

it.each(['17', '17.0.15', '21-ea', '25.0.1'])('takes Java %s', async (version) => {
  const home = javaHomeOf(version)
  expect((await findJava(home)).command).toBe(join(home, 'bin', 'java'))
})

it.each([
  ['1.8.0_392', '8'],
  ['11.0.2', '11'],
  ['16-ea', '16'],
])('refuses Java %s and says what to install', async (version, release) => {
  await expect(findJava(javaHomeOf(version))).rejects.toThrow(
    new RegExp(`on Java 17 or newer, and .*java is Java ${release}\\. Install Java 17 or newer`),
  )
})

it('says so when there is no Java at all', async () => {
  vi.stubEnv('PATH', temporaryFolder())
  await expect(findJava(undefined)).rejects.toThrow(/no command java was found\. Install Java 17 or newer/)
  vi.unstubAllEnvs()
})

it('says so when JAVA_HOME leads nowhere', async () => {
  await expect(findJava('/nowhere')).rejects.toThrow(
    'JAVA_HOME is /nowhere, but there is no program /nowhere/bin/java.',
  )
})
