import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './folders.mjs'
import { StepFailure, step } from './step.mjs'

function packagesOf(file) {
  try {
    return JSON.parse(readFileSync(join(root, file), 'utf8')).packages ?? {}
  } catch {
    return {}
  }
}

/** Whether node_modules holds what package-lock.json names; an optional package may be absent, for it may be another machine's. */
function isInstalled() {
  const installed = packagesOf('node_modules/.package-lock.json')
  return Object.entries(packagesOf('package-lock.json')).every(
    ([path, { version, optional, devOptional }]) =>
      path === '' || installed[path]?.version === version || ((optional || devOptional) && !installed[path]),
  )
}

function withoutNetwork(output) {
  const [code] =
    /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ENETUNREACH|EHOSTUNREACH|ETIMEDOUT/.exec(output) ?? []
  if (!code) return undefined
  return `The packages of Ecomap could not be fetched, for npm does not reach its registry (${code}): check the network, or npm's own settings for a proxy or another registry, and run the same command again.`
}

/** Node 24, which comes as one of the packages: the Node that runs npm itself may be older. */
export const node24 = join(root, 'node_modules/node/bin', process.platform === 'win32' ? 'node.exe' : 'node')

/** Installs the packages, Node 24 among them, when they are not there or are not those of package-lock.json. */
export async function providePackages() {
  if (!isInstalled()) {
    await step(
      'Installing packages',
      'npm',
      ['ci', '--loglevel=error'],
      'The lines above say why.',
      withoutNetwork,
    )
  }
  if (!existsSync(node24)) {
    throw new StepFailure(
      'Ecomap runs on Node 24, which comes as the package "node", and its program is not there: npm was told not to run install scripts. Run: npm rebuild node --ignore-scripts=false',
    )
  }
}
