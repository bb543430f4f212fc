// Prints, as JSON, how to start the Chromium of the browser tests, which it unpacks once into the user's cache.
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { delimiter, dirname, join } from 'node:path'
import { readEnvironment } from '../../server/environment.ts'
import { exclusively } from '../../server/process/exclusive.ts'
import { CommandFailure, reportFailure } from '../../server/process/failure.ts'

/** How the browser is started: its program, and where it finds libraries that this machine may not have. */
type Chromium = { executablePath: string; libraryPath: string }

/** The package's own version, so that another version is unpacked anew. */
function packagedVersion(): string {
  const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium')
  const folder =
    entry.slice(0, entry.lastIndexOf(join('@sparticuz', 'chromium'))) + join('@sparticuz', 'chromium')
  const { version } = createRequire(import.meta.url)(join(folder, 'package.json')) as { version: string }
  return version
}

async function unpack(folder: string): Promise<void> {
  const draft = `${folder}.partial`
  rmSync(draft, { recursive: true, force: true })
  mkdirSync(draft, { recursive: true })
  // The package unpacks into the system's temporary folder, and its libraries only where it takes itself to be on a function service.
  process.env.TMPDIR = draft
  process.env.AWS_EXECUTION_ENV = 'AWS_Lambda_nodejs22.x'
  const { default: chromium } = await import('@sparticuz/chromium')
  await chromium.executablePath()
  renameSync(draft, folder)
}

async function packaged(cacheFolder: string): Promise<Chromium> {
  const folder = join(cacheFolder, `chromium-${packagedVersion()}`)
  if (!existsSync(folder)) {
    mkdirSync(dirname(folder), { recursive: true })
    await exclusively(`${folder}.unpacking`, async () => {
      if (!existsSync(folder)) await unpack(folder)
    })
  }
  const executablePath = join(folder, 'chromium')
  const lacking = execFileSync('ldd', [executablePath], { encoding: 'utf8' }).includes('not found')
  return { executablePath, libraryPath: lacking ? join(folder, 'al2023', 'lib') : '' }
}

function installed(): Chromium {
  const names = ['chromium', 'chromium-browser', 'google-chrome']
  const places = (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => names.map((name) => join(folder, name)))
  const executablePath = places.find((place) => existsSync(place))
  if (executablePath) return { executablePath, libraryPath: '' }
  throw new CommandFailure(
    `The browser tests need Chromium, and none of ${names.join(', ')} is on the path: install one of them.`,
  )
}

try {
  const isPackaged = process.platform === 'linux' && process.arch === 'x64'
  const chromium = isPackaged ? await packaged(readEnvironment(process.env).cacheFolder) : installed()
  process.stdout.write(JSON.stringify(chromium))
} catch (error) {
  reportFailure(error)
}
