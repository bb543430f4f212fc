import type { Page } from '@playwright/test'
import { interleave, ROUNDS, type Rounds } from '../harness/interleave.ts'
import type { BenchSetting, Measurement } from '../harness/measurement.ts'
import type { Comparison } from '../harness/row.ts'
import { openBrowserPage } from './browser-page.ts'
import type {} from './page/page.tsx'

/** Different networks of a crowd, taken by turns. */
const NETWORKS = 10
const CROWDS = [25, 60, 300]
/** For a large crowd one picture takes a second and more. */
const FEWER: Rounds = { warmUps: 5, samples: 30 }

/** From a child's record to its picture in a real browser, against Cytoscape given everything but the drawing. */
export const picture: Measurement = {
  name: 'picture',
  async *measure(setting) {
    await using stack = new AsyncDisposableStack()
    const opened = await openBrowserPage()
    stack.defer(() => opened.close())
    for (const professionals of CROWDS) yield* measureCrowd(opened.page, professionals, setting)
  },
}

async function* measureCrowd(
  page: Page,
  professionals: number,
  { rounds, signal }: BenchSetting,
): AsyncIterable<Comparison> {
  const times = await interleave(
    [
      { name: 'ours', run: (index: number) => draw(page, 'drawOurs', professionals, index) },
      { name: 'Cytoscape alone', run: (index: number) => draw(page, 'drawBare', professionals, index) },
      {
        name: 'Cytoscape + fcose',
        run: (index: number) => draw(page, 'drawWithFcose', professionals, index),
      },
    ],
    rounds(professionals >= 300 ? FEWER : ROUNDS),
    (round) => {
      signal.throwIfAborted()
      return round % NETWORKS
    },
  )
  const measured = (name: string) => ({ name, times: times.get(name) ?? [] })
  const what = `data to picture, ${professionals} professionals`
  yield { what, ours: measured('ours'), floor: measured('Cytoscape alone'), ratio: 'time', of: 'median' }
  yield { what, ours: measured('ours'), floor: measured('Cytoscape + fcose'), ratio: 'speed', of: 'median' }
}

function draw(
  page: Page,
  how: 'drawOurs' | 'drawBare' | 'drawWithFcose',
  professionals: number,
  index: number,
): Promise<number> {
  return page.evaluate(([how, professionals, index]) => window.bench[how](professionals, index), [
    how,
    professionals,
    index,
  ] as const)
}
