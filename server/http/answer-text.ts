import type { ServerResponse } from 'node:http'

/** Answers with a sentence, which nobody keeps. */
export function answerText(response: ServerResponse, status: number, text: string): void {
  response.setHeader('content-type', 'text/plain; charset=utf-8')
  response.setHeader('cache-control', 'no-store')
  response.writeHead(status).end(`${text}\n`)
}
