/** Where a long step says what it is doing. */
export type Progress = {
  /** One line: a step that begins or has ended. */
  say(line: string): void
  /** How far a step is; `done` of `total` in the same unit (bytes, records). The last call has `done === total`. */
  advance(label: string, done: number, total: number): void
}

const barWidth = 30

function bar(share: number): string {
  const filled = Math.round(share * barWidth)
  return `[${'#'.repeat(filled)}${'.'.repeat(barWidth - filled)}]`
}

/** A bar that redraws itself on a terminal; a line at every tenth anywhere else, so that logs stay readable. */
export function showProgress(stream: NodeJS.WriteStream = process.stdout): Progress {
  let lastLabel = ''
  let lastShown = -1
  return {
    say: (line) => void stream.write(`${line}\n`),
    advance: (label, done, total) => {
      const share = total === 0 ? 1 : done / total
      const shown = Math.floor(share * (stream.isTTY ? 100 : 10))
      if (label === lastLabel && shown === lastShown) return
      ;[lastLabel, lastShown] = [label, shown]
      const percent = `${Math.floor(share * 100)}%`.padStart(4)
      if (stream.isTTY) stream.write(`\r${label} ${bar(share)}${percent}${share === 1 ? '\n' : ''}`)
      else stream.write(`${label} ${percent}\n`)
    },
  }
}

/** Says what is being done, and every ten seconds for how long, until `work` settles. */
export async function whileSaying<T>(progress: Progress, label: string, work: () => Promise<T>): Promise<T> {
  const began = performance.now()
  progress.say(`${label}.`)
  const saying = setInterval(() => {
    progress.say(`${label}: ${Math.round((performance.now() - began) / 1000)} s so far.`)
  }, 10_000)
  try {
    return await work()
  } finally {
    clearInterval(saying)
  }
}

/** Says nothing: for tests, and for commands whose output is read by a program. */
export const noProgress: Progress = { say: () => {}, advance: () => {} }
