/** What is to be handed out one by one, in order. */
export interface Outbox<Item> extends AsyncIterableIterator<Item, undefined> {
  /** Puts something in, unless it is over. */
  put(item: Item): void
  /** Nothing comes any more after what is in it. */
  end(): void
  readonly isOver: boolean
}

/**
 * An iterator that others fill. A generator would not do: whoever goes away while it waits could not make it stop waiting.
 * @param most items that may wait; where more come than are taken, it ends, and whoever takes them asks anew
 * @param onOver called once, when it is over, whoever has ended it
 */
export function outbox<Item>(most: number, onOver: () => void): Outbox<Item> {
  const items: Item[] = []
  let waiting: ((result: IteratorResult<Item, undefined>) => void) | undefined
  let isOver = false

  function end(): void {
    if (isOver) return
    isOver = true
    waiting?.({ done: true, value: undefined })
    waiting = undefined
    onOver()
  }

  return {
    [Symbol.asyncIterator]() {
      return this
    },
    get isOver() {
      return isOver
    },
    put(item) {
      if (isOver) return
      if (waiting) {
        waiting({ done: false, value: item })
        waiting = undefined
      } else if (items.push(item) > most) end()
    },
    end,
    next() {
      const item = items.shift()
      if (item !== undefined) return Promise.resolve({ done: false, value: item })
      if (isOver) return Promise.resolve({ done: true, value: undefined })
      return new Promise((resolve) => {
        waiting = resolve
      })
    },
    return() {
      items.length = 0
      end()
      return Promise.resolve({ done: true, value: undefined })
    },
  }
}
