import { Agent, request } from 'node:http'

/** One connection to a server of JSON, kept open between requests. */
export interface JsonClient {
  /** Posts a value as JSON and parses what comes back; rejects on any other status than 200. */
  post(body: unknown): Promise<unknown>
  close(): void
}

/**
 * @param address the `http://` address to post to
 * @param cookie of whoever is signed in
 */
export function jsonClient(address: string, cookie?: string): JsonClient {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 })
  const headers = {
    'content-type': 'application/json',
    accept: 'application/json',
    ...(cookie ? { cookie } : {}),
  }
  return {
    post: (body) =>
      new Promise((resolve, reject) => {
        const sent = request(address, { agent, method: 'POST', headers }, (response) => {
          const chunks: Buffer[] = []
          response.on('data', (chunk: Buffer) => chunks.push(chunk))
          response.on('error', reject)
          response.on('end', () => {
            const text = Buffer.concat(chunks).toString()
            if (response.statusCode === 200) resolve(JSON.parse(text))
            else reject(new Error(`${address} answered ${response.statusCode}: ${text.slice(0, 500)}`))
          })
        })
        sent.on('error', reject)
        sent.end(JSON.stringify(body))
      }),
    close: () => agent.destroy(),
  }
}

/**
 * Asks a GraphQL server, and gives the data.
 * @throws when it answers with errors
 */
export async function askGraphql(
  client: JsonClient,
  query: string,
  variables: Record<string, unknown>,
): Promise<unknown> {
  const { data, errors } = (await client.post({ query, variables })) as { data: unknown; errors?: unknown }
  if (errors) throw new Error(JSON.stringify(errors).slice(0, 1000))
  return data
}
