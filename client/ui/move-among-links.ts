import type { KeyboardEvent } from 'react'

const MOVES: Record<string, (at: number, last: number) => number> = {
  ArrowDown: (at, last) => Math.min(at + 1, last),
  ArrowUp: (at) => at - 1,
  Home: () => 0,
  End: (_at, last) => last,
}

/** Lets the arrow keys go from link to link of a list; up from the first one goes back to the search field. */
export function moveAmongLinks(event: KeyboardEvent<HTMLElement>): void {
  const move = MOVES[event.key]
  if (!move || event.altKey || event.ctrlKey || event.metaKey) return
  const links = [...event.currentTarget.querySelectorAll('a')]
  const at = links.indexOf(document.activeElement as HTMLAnchorElement)
  if (at < 0) return
  event.preventDefault()
  const next = move(at, links.length - 1)
  if (next < 0) document.querySelector<HTMLElement>('main input[type="search"]')?.focus()
  else links[next]?.focus()
}
