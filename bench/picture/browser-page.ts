import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { build, preview } from 'vite'
import { BENCH_FOLDER, ROOT } from '../site/folders.ts'
import { launchChromium } from './chromium.ts'

/** A page of the bench in a real browser. */
export interface BrowserPage {
  page: Page
  close(): Promise<void>
}

/** Builds the bench's page as the client is built, serves it on a free port of loopback and opens it in Chromium. */
export async function openBrowserPage(): Promise<BrowserPage> {
  const root = join(ROOT, 'bench', 'picture', 'page')
  const outDir = join(BENCH_FOLDER, 'page')
  const config = { root, configFile: false as const, logLevel: 'warn' as const }
  await build({ ...config, build: { outDir, emptyOutDir: true, target: 'es2023' } })
  const server = await preview({ ...config, build: { outDir }, preview: { host: '127.0.0.1', port: 0 } })
  const browser = await launchChromium()
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } })
  const failed = new Promise<never>((_, reject) => page.once('pageerror', reject))
  await Promise.race([page.goto(server.resolvedUrls?.local[0] ?? ''), failed])
  await Promise.race([page.waitForFunction(() => 'bench' in window), failed])
  failed.catch(() => {})
  return {
    page,
    async close() {
      await browser.close()
      await server.close()
    },
  }
}
