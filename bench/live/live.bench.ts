import type { Page } from '@playwright/test'
import { z } from 'zod'
import { product } from '../../server/access/viewer.ts'
import { openDatabase } from '../../server/database/database.ts'
import { generatedChildId } from '../generated-network/generate-network.ts'
import { interleave, ROUNDS, type Rounds } from '../harness/interleave.ts'
import { jsonClient } from '../harness/json-client.ts'
import type { BenchSetting, Measurement } from '../harness/measurement.ts'
import type { Comparison } from '../harness/row.ts'
import { launchChromium } from '../picture/chromium.ts'
import { type GeneratedSite, openGeneratedSite } from '../site/generated-site.ts'
import { startProgram } from '../site/program.ts'
import { signIn } from '../site/sign-in.ts'
import { type Needs, needsOf } from './needs.ts'

const MUTATION = 'mutation with its refreshed findings'
const BARE = 'bare write transaction'
const SCREEN = 'from one person’s save to another’s screen'
const REPLY = 'the reply to the save'
/** Milliseconds: another's change is to show within a second. */
const LIMIT = 1_000
const ON_SCREEN: Rounds = { warmUps: 5, samples: 50 }

/** The same fact as the mutation writes, and nothing else. */
const WRITE = {
  name: 'bench/write-need',
  text: 'MATCH (need:Need {id: $id}) SET need.description = $description RETURN need.id AS id',
}

/**
 * What it takes that something is recorded, with its check, its history and its findings, beside the write alone; and until a
 * colleague sees it who has the child's page open.
 */
export const live: Measurement = {
  name: 'live',
  async *measure(setting) {
    await using stack = new AsyncDisposableStack()
    const site = await openGeneratedSite(setting)
    stack.defer(() => site.close())
    const server = await startProgram('server/main.ts', /Ecomap is ready at (\S+)/, {
      ...site.variables,
      ...{ PORT: '0', HOST: '127.0.0.1' },
    })
    stack.defer(() => server.stop())
    const worker = jsonClient(`${server.ready}/graphql`, await signIn(server.ready, 'social-worker'))
    stack.defer(() => worker.close())
    const needs = needsOf(worker)
    yield await mutations(site, needs, setting, stack)
    yield await screens(server.ready, needs, setting, stack)
  },
}

async function mutations(
  { neo4j }: GeneratedSite,
  needs: Needs,
  { rounds, signal }: BenchSetting,
  stack: AsyncDisposableStack,
): Promise<Comparison> {
  const database = openDatabase(neo4j)
  stack.defer(() => database.close())
  let writes = 0
  const times = await interleave<string>(
    [
      { name: MUTATION, run: (child) => needs.save(child, `Told ${++writes}`) },
      {
        name: BARE,
        async run(child) {
          const { id } = await needs.read(child)
          const began = performance.now()
          await database.unit(product, 'bench/write-need', (unit) =>
            unit.run(WRITE, { id, description: `Told ${++writes}` }, z.object({ id: z.string() })),
          )
          return performance.now() - began
        },
      },
    ],
    rounds(ROUNDS),
    (round) => {
      signal.throwIfAborted()
      return generatedChildId((round + 1) * 7)
    },
  )
  return compared(MUTATION, BARE, times)
}

async function screens(
  address: string,
  needs: Needs,
  { rounds, signal }: BenchSetting,
  stack: AsyncDisposableStack,
): Promise<Comparison> {
  const browser = await launchChromium()
  stack.defer(() => browser.close())
  const child = generatedChildId(0)
  const page = await openPage(await browser.newPage(), address, child)
  let saves = 0
  const times = await interleave<void>(
    [
      {
        name: SCREEN,
        async run() {
          const text = `Seen ${++saves}`
          const began = performance.now()
          const shown = page.waitForFunction((told) => document.body.innerText.includes(told), text)
          await needs.save(child, text)
          await shown
          return performance.now() - began
        },
      },
      { name: REPLY, run: () => needs.save(child, `Sent ${++saves}`) },
    ],
    rounds(ON_SCREEN),
    () => signal.throwIfAborted(),
  )
  return { ...compared(SCREEN, REPLY, times), of: 'p95', limit: LIMIT }
}

/** The page of a child as an outline, where what is recorded stands as text, once it listens. */
async function openPage(page: Page, address: string, child: string): Promise<Page> {
  await page.request.post(`${address}/sign-in`, { data: { as: 'supervisor' } })
  const listening = page.waitForResponse((answer) =>
    /^text\/event-stream/.test(answer.headers()['content-type'] ?? ''),
  )
  await page.goto(`${address}/children/${child}?view=outline`)
  await listening
  return page
}

function compared(what: string, floor: string, times: ReadonlyMap<string, number[]>): Comparison {
  const measured = (name: string) => ({ name, times: times.get(name) ?? [] })
  return { what, ours: measured(what), floor: measured(floor), ratio: 'time', of: 'median' }
}
