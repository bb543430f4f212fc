import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { type Browser, chromium } from '@playwright/test'
import { ROOT } from '../site/folders.ts'

/** Starts the Chromium that the tests use. */
export async function launchChromium(): Promise<Browser> {
  const { executablePath, libraryPath } = JSON.parse(
    execFileSync(process.execPath, [join(ROOT, 'tests', 'support', 'chromium.command.ts')], {
      encoding: 'utf8',
    }),
  ) as { executablePath: string; libraryPath: string }
  return chromium.launch({
    executablePath,
    chromiumSandbox: false,
    env: libraryPath ? { ...process.env, LD_LIBRARY_PATH: libraryPath } : undefined,
  })
}
