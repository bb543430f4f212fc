// Loaded into the product that the browser tests run against (node --import): looks for the canary in every answer that it
// gives over HTTP, and says in its log where it was seen.
import { ServerResponse } from 'node:http'
import { sightingIn } from './sightings.ts'

const answered = new WeakMap<ServerResponse, Buffer[]>()
const { write, end } = ServerResponse.prototype

function keep(response: ServerResponse, chunk: unknown): Buffer[] {
  const chunks = answered.get(response) ?? []
  answered.set(response, chunks)
  if (typeof chunk === 'string' || chunk instanceof Uint8Array) chunks.push(Buffer.from(chunk as string))
  return chunks
}

ServerResponse.prototype.write = function (this: ServerResponse, ...given: unknown[]) {
  keep(this, given[0])
  return write.apply(this, given as Parameters<typeof write>)
}

ServerResponse.prototype.end = function (this: ServerResponse, ...given: unknown[]) {
  const body = Buffer.concat(keep(this, given[0])).toString()
  const seen = sightingIn(`${JSON.stringify(this.getHeaders())}\n${body}`)
  if (seen !== undefined)
    process.stderr.write(`in the answer to ${this.req.method} ${this.req.url}: ${seen}\n`)
  return end.apply(this, given as Parameters<typeof end>)
}
