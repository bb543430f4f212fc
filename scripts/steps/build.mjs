import { createHash } from 'node:crypto'
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './folders.mjs'
import { node24 } from './packages.mjs'
import { program } from './programs.mjs'
import { step } from './step.mjs'

const sources = [
  'domain',
  'server',
  'client',
  'codegen.ts',
  'vite.config.ts',
  'tsconfig.json',
  'package-lock.json',
]
const made = ['server/generated/resolver-types.ts', 'dist/client/index.html', 'dist/operations.json']
const stampFile = join(root, 'node_modules', '.cache', 'ecomap-build')

function* filesOf(path) {
  const entries = readdirSync(join(root, path), { withFileTypes: true }).sort((a, b) =>
    a.name < b.name ? -1 : 1,
  )
  for (const entry of entries) {
    const inner = `${path}/${entry.name}`
    if (entry.isDirectory()) {
      if (entry.name !== 'generated') yield* filesOf(inner)
    } else if (!/\.test\.tsx?$/.test(entry.name)) yield inner
  }
}

/** Names the content of everything that is built from. */
function contentStamp() {
  const hash = createHash('sha256')
  for (const source of sources) {
    const files = /\.\w+$/.test(source) ? [source] : [...filesOf(source)]
    for (const file of files)
      hash
        .update(`${file}\0`)
        .update(readFileSync(join(root, file)))
        .update('\0')
  }
  return hash.digest('hex')
}

function isBuilt(stamp) {
  return (
    made.every((file) => existsSync(join(root, file))) &&
    existsSync(stampFile) &&
    readFileSync(stampFile, 'utf8') === stamp
  )
}

/** Makes the types that come from the SDL. */
export function provideTypes() {
  const advice = 'The lines above say which .graphql file or document is wrong.'
  return step(
    'Making types from the schema',
    node24,
    [program('@graphql-codegen/cli', 'graphql-codegen'), '--config', 'codegen.ts'],
    advice,
  )
}

/** Makes types and the client from their sources, unless both were made from just these. */
export async function provideBuild() {
  const stamp = contentStamp()
  if (isBuilt(stamp)) return
  await provideTypes()
  await step(
    'Building the client',
    node24,
    [program('vite'), 'build'],
    'The lines above say which file is wrong.',
  )
  // Beside the client, not in it: the server reads which operations that client asks for, and serves the list to nobody.
  copyFileSync(
    join(root, 'client/api/generated/persisted-documents.json'),
    join(root, 'dist/operations.json'),
  )
  mkdirSync(join(stampFile, '..'), { recursive: true })
  writeFileSync(stampFile, stamp)
}
