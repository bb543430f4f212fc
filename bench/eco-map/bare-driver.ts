import neo4j from 'neo4j-driver'
import { product, viewerParameter } from '../../server/access/viewer.ts'
import { namedQuery } from '../../server/database/named-query.ts'
import { recordParameters } from '../../server/eco-map/record-row.ts'

const { text } = namedQuery('eco-map/record')

/** What the door tells a query for the product's own work, of which nothing is judged. */
const WITHOUT_ACCESS = { viewer: viewerParameter(product) }

export interface BareDriver {
  /**
   * The rows of a child's record, as the driver gives them.
   * @param session the hash of the session by whose grants they are read; without it, as the product's own work
   */
  record(child: string, session?: string): Promise<unknown[]>
  close(): Promise<void>
}

/** The product's own Cypher on neo4j-driver and nothing else: one auto-commit read, with the product's settings. */
export function openBareDriver(uri: string, username: string, password: string): BareDriver {
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password), { disableLosslessIntegers: true })
  return {
    async record(child, hash) {
      const viewer = hash === undefined ? WITHOUT_ACCESS : { viewer: { all: false, session: hash } }
      const session = driver.session({ defaultAccessMode: neo4j.session.READ, fetchSize: -1 })
      try {
        const { records } = await session.run(text, { ...recordParameters([child]), ...viewer })
        return records.map((record) => record.toObject())
      } finally {
        await session.close()
      }
    },
    close: () => driver.close(),
  }
}
