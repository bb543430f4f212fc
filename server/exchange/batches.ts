/** Gathers rows and sends them in batches, the next being gathered while one is under way. */
export type Batches<Row> = {
  add(row: Row): Promise<void>
  /** Sends what is left and waits for everything sent. */
  end(): Promise<void>
}

/** @param weigh how much of `size` a row takes up */
export function inBatches<Row>(
  size: number,
  send: (rows: Row[]) => Promise<void>,
  weigh: (row: Row) => number = () => 1,
): Batches<Row> {
  let rows: Row[] = []
  let weight = 0
  let underWay: Promise<void> = Promise.resolve()

  async function sendAll(): Promise<void> {
    const batch = rows
    rows = []
    weight = 0
    await underWay
    underWay = send(batch)
    // It is waited for with the next batch; until then its failure must not count as unheard.
    underWay.catch(() => {})
  }

  return {
    async add(row) {
      rows.push(row)
      weight += weigh(row)
      if (weight >= size) await sendAll()
    },
    async end() {
      if (rows.length > 0) await sendAll()
      await underWay
    },
  }
}
