import type { IncomingMessage, ServerResponse } from 'node:http'
import { answerText } from './answer-text.ts'
import type { ClientFile, ClientFiles } from './client-files.ts'

/** Answers with a file of the client, or with its page for a path that is one of the page's own routes. */
export function serveClient(
  files: ClientFiles,
  path: string,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  const file = files.get(path === '/' ? '/index.html' : path) ?? pageFor(files, path, request)
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.setHeader('allow', 'GET, HEAD')
    answerText(response, 405, 'Only GET and HEAD are answered here.')
  } else if (file) answerFile(file, request, response)
  else answerText(response, 404, files.size > 0 ? 'Not found.' : NOT_BUILT)
}

const NOT_BUILT = 'The client has not been built: npm start builds it.'

function pageFor(files: ClientFiles, path: string, { headers }: IncomingMessage): ClientFile | undefined {
  if (path.startsWith('/assets/') || !headers.accept?.includes('text/html')) return undefined
  return files.get('/index.html')
}

function answerFile(file: ClientFile, request: IncomingMessage, response: ServerResponse): void {
  response.setHeader('content-type', file.type)
  if (file.isForGood) {
    response.setHeader('cache-control', 'public, max-age=31536000, immutable')
    response.setHeader('etag', file.etag)
  }
  response.setHeader('vary', 'accept-encoding')
  if (file.isForGood && request.headers['if-none-match'] === file.etag) {
    response.writeHead(304).end()
    return
  }
  const packed = /\bgzip\b/.test(String(request.headers['accept-encoding'])) ? file.packed() : undefined
  if (packed) response.setHeader('content-encoding', 'gzip')
  const body = packed ?? file.body
  response.setHeader('content-length', body.length)
  response.writeHead(200).end(request.method === 'HEAD' ? undefined : body)
}
