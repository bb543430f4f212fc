// Writes server/database/local/neo4j.lock.json: which jars Neo4j Community is made of, each with its
// coordinates, size in bytes and SHA-256. Needs Maven (`mvn`); run it when the Neo4j version changes:
//   node scripts/lock-neo4j.mjs 5.26.18
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const version = process.argv[2]
if (!/^\d+\.\d+\.\d+$/.test(version ?? '')) {
  console.error('Give the Neo4j version, for example: node scripts/lock-neo4j.mjs 5.26.18')
  process.exit(1)
}

const dependency = (groupId, artifactId) =>
  `<dependency><groupId>${groupId}</groupId><artifactId>${artifactId}</artifactId><version>${version}</version></dependency>`

/** `a/b/c/artifact/1.0/artifact-1.0-classifier.jar` to `a.b.c:artifact:jar:classifier:1.0` (no classifier: `a.b.c:artifact:1.0`). */
function coordinatesOf(path) {
  const parts = path.split('/')
  const [artifactId, artifactVersion, file] = parts.slice(-3)
  const groupId = parts.slice(0, -3).join('.')
  const classifier = file.slice(`${artifactId}-${artifactVersion}`.length, -'.jar'.length).slice(1)
  return classifier
    ? `${groupId}:${artifactId}:jar:${classifier}:${artifactVersion}`
    : `${groupId}:${artifactId}:${artifactVersion}`
}

const folder = mkdtempSync(join(tmpdir(), 'ecomap-lock-'))
try {
  writeFileSync(
    join(folder, 'pom.xml'),
    `<project><modelVersion>4.0.0</modelVersion><groupId>ecomap</groupId><artifactId>neo4j-jars</artifactId><version>1</version>
<dependencies>${dependency('org.neo4j', 'neo4j')}${dependency('org.neo4j.app', 'neo4j-server')}</dependencies></project>`,
  )
  const jarFolder = join(folder, 'jars')
  const maven = spawnSync(
    'mvn',
    [
      '-B',
      'dependency:copy-dependencies',
      '-DincludeScope=runtime',
      '-Dmdep.useRepositoryLayout=true',
      `-DoutputDirectory=${jarFolder}`,
    ],
    { cwd: folder, stdio: 'inherit' },
  )
  if (maven.status !== 0) throw new Error(maven.error?.message ?? 'Maven did not finish')
  const jars = readdirSync(jarFolder, { recursive: true })
    .map((path) => String(path).replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.jar'))
    .map((path) => {
      const bytes = readFileSync(join(jarFolder, path))
      return {
        coordinates: coordinatesOf(path),
        size: bytes.length,
        sha256: createHash('sha256').update(bytes).digest('hex'),
      }
    })
    .sort((a, b) => (a.coordinates < b.coordinates ? -1 : 1))
  const lines = jars.map((jar) => `    ${JSON.stringify(jar)}`)
  const target = fileURLToPath(new URL('../server/database/local/neo4j.lock.json', import.meta.url))
  writeFileSync(target, `{\n  "version": "${version}",\n  "jars": [\n${lines.join(',\n')}\n  ]\n}\n`)
  console.log(`${jars.length} jars written to ${target}`)
} finally {
  rmSync(folder, { recursive: true, force: true })
}
