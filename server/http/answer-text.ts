import type { ServerResponse } from 'node:http'

/** Answers with a sentence. */
export function answerText(response: ServerResponse, status: number, text: string): void {
  response.setHeader('content-type', 'text/plain; charset=utf-8')
  response.writeHead(status).end(`${text}\n`)
}
