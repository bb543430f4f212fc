import { CANARY } from './canary.ts'

/** How much of what is around her is told, in characters. */
const AROUND = 60

/** Her word in whatever case, plain or as it stands within text in base64, where it begins at one of three places. */
const SEEN = new RegExp(
  [CANARY, ...[CANARY, CANARY.toLowerCase()].flatMap((word) => [0, 1, 2].map((at) => within(word, at)))].join(
    '|',
  ),
  'i',
)

function within(word: string, at: number): string {
  // The first and the last sign hold bits of what stands beside the word.
  return Buffer.from('x'.repeat(at) + word)
    .toString('base64')
    .replace(/=+$/, '')
    .slice(at === 0 ? 0 : at + 1, -1)
}

/** Where the canary is told of in a text: what stands around it. */
export function sightingIn(text: string): string | undefined {
  const at = text.search(SEEN)
  return at < 0
    ? undefined
    : text.slice(Math.max(0, at - AROUND), at + CANARY.length + AROUND).replace(/\s+/g, ' ')
}

let sightings: string[] = []

/**
 * Looks for the canary in what leaves the product; a test in which she is seen fails.
 * @param where it was, as the failure says it
 */
export function look(where: string, text: string): void {
  const seen = sightingIn(text)
  if (seen !== undefined) sightings.push(`${where}: … ${seen} …`)
}

/** Where the canary was seen since the last time that this was asked. */
export function takeSightings(): string[] {
  const taken = sightings
  sightings = []
  return taken
}
