import { nextFrame } from './painted.ts'
import { lightNext, lightOut } from './stage.tsx'

/** Frames after which the next finding is lit up: the time in which a reader sees it happen. */
const FRAMES_A_FINDING = 10

/**
 * Counts an animation loop's frames.
 *
 * @param doing whether it is left alone, or lights up one finding after another
 * @returns milliseconds from each frame to the next
 */
export async function countFrames(frames: number, doing: 'nothing' | 'lighting'): Promise<number[]> {
  const times: number[] = []
  let last = await nextFrame()
  for (let frame = 0; frame < frames; frame++) {
    if (doing === 'lighting' && frame % FRAMES_A_FINDING === 0) lightNext()
    const now = await nextFrame()
    times.push(now - last)
    last = now
  }
  if (doing === 'lighting') lightOut()
  return times
}
