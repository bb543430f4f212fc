import type { Page } from '@playwright/test'
import { interleave, type Rounds } from '../harness/interleave.ts'
import type { Measurement } from '../harness/measurement.ts'
import type { Comparison } from '../harness/row.ts'
import { openBrowserPage } from './browser-page.ts'
import type {} from './page/page.tsx'

const PROFESSIONALS = 300
const AIM = 1.5
const FRAMES_A_ROUND = 30
/** A sample is a frame here: 20 rounds of 30 frames are 600. */
const SEGMENTS: Rounds = { warmUps: 3, samples: 20 }
/** How far the professional is dragged to and fro, in CSS pixels. */
const REACH = 120

/** How evenly frames come while the map is at work, against an animation loop on the same page that does nothing. */
export const frames: Measurement = {
  name: 'frames',
  async *measure({ rounds, signal }) {
    await using stack = new AsyncDisposableStack()
    const { page, close } = await openBrowserPage()
    stack.defer(close)
    const place = await page.evaluate((professionals) => window.bench.mapAt(professionals), PROFESSIONALS)
    const { warmUps, samples } = rounds(SEGMENTS)
    const times = new Map<string, number[]>()
    const side = (name: string, run: () => Promise<number[]>) => ({
      name,
      async run(round: number) {
        const counted = await run()
        if (round >= warmUps) times.set(name, [...(times.get(name) ?? []), ...counted])
      },
    })
    await interleave(
      [
        side('empty loop', () => countFrames(page, 'nothing')),
        side('dragging', () => whileDragging(page, place)),
        side('lighting up', () => countFrames(page, 'lighting')),
      ],
      { warmUps, samples },
      (round) => {
        signal.throwIfAborted()
        return round
      },
    )
    const measured = (name: string) => ({ name, times: times.get(name) ?? [] })
    const compared = (what: string, name: string): Comparison => ({
      what: `${what}, ${PROFESSIONALS} professionals`,
      ours: measured(name),
      floor: measured('empty loop'),
      ratio: 'time',
      of: 'p95',
      aim: AIM,
    })
    yield compared('frames while dragging', 'dragging')
    yield compared('frames while a finding lights up', 'lighting up')
  },
}

function countFrames(page: Page, doing: 'nothing' | 'lighting'): Promise<number[]> {
  return page.evaluate(([frames, doing]) => window.bench.countFrames(frames, doing), [
    FRAMES_A_ROUND,
    doing,
  ] as const)
}

/** Drags a professional to and fro with the mouse for as long as the frames are counted, and back to its place. */
async function whileDragging(page: Page, { x, y }: { x: number; y: number }): Promise<number[]> {
  await page.mouse.move(x, y)
  await page.mouse.down()
  let isCounting = true
  const counted = countFrames(page, 'nothing').finally(() => {
    isCounting = false
  })
  for (let step = 0; isCounting; step++) await page.mouse.move(x + REACH * Math.sin(step / 10), y)
  await page.mouse.move(x, y)
  await page.mouse.up()
  return counted
}
