/** One of the things that are compared. `run` does it once; what it settles with is the milliseconds that count, or nothing when all of the call does. */
export interface Side<Input> {
  name: string
  // biome-ignore lint/suspicious/noConfusingVoidType: a side that is timed as a whole gives nothing back
  run(input: Input): Promise<number | void> | number | void
}

export interface Rounds {
  warmUps: number
  samples: number
}

/** What every comparison is made of unless its row says otherwise. */
export const ROUNDS: Rounds = { warmUps: 60, samples: 200 }

/**
 * Runs the sides in turn, each on the same input, round by round; every round begins with another side, so that
 * what one leaves behind (garbage, a warm cache, a busy core) falls on each of them alike.
 *
 * @param next gives the input of a round
 * @returns milliseconds a round, by the side's name
 */
export async function interleave<Input>(
  sides: readonly Side<Input>[],
  { warmUps, samples }: Rounds,
  next: (round: number) => Input,
): Promise<Map<string, number[]>> {
  const times = new Map<string, number[]>(sides.map(({ name }) => [name, []]))
  for (let round = 0; round < warmUps + samples; round++) {
    const input = next(round)
    const first = round % sides.length
    for (const side of [...sides.slice(first), ...sides.slice(0, first)]) {
      const took = await timed(side, input)
      if (round >= warmUps) times.get(side.name)?.push(took)
    }
  }
  return times
}

async function timed<Input>({ run }: Side<Input>, input: Input): Promise<number> {
  const began = performance.now()
  const running = run(input)
  const told = running instanceof Promise ? await running : running
  return typeof told === 'number' ? told : performance.now() - began
}
