// The least that can serve the eco-map's data: node:http, the same Cypher, JSON.stringify. No schema, no check, no rule.
import type { IncomingMessage, ServerResponse } from 'node:http'
import { neo4jOf, serveUntilStopped } from '../site/serve.ts'
import { openBareDriver } from './bare-driver.ts'

const { uri, username, password } = neo4jOf()
const driver = openBareDriver(uri, username, password)

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  const { id } = JSON.parse(Buffer.concat(chunks).toString()) as { id: string }
  const body = JSON.stringify(await driver.record(id))
  response.writeHead(200, { 'content-type': 'application/json' }).end(body)
}

await serveUntilStopped(
  (request, response) => {
    answer(request, response).catch((error) => response.writeHead(500).end(String(error)))
  },
  () => driver.close(),
)
