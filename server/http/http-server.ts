import {
  createServer,
  type IncomingMessage,
  type RequestListener,
  type Server,
  type ServerResponse,
} from 'node:http'
import { SIGN_IN_PATHS } from '../access/sign-in.ts'
import { answerText } from './answer-text.ts'
import type { ClientFiles } from './client-files.ts'
import { isFromAnotherSite, isKnownHost, type Site, setProtectiveHeaders } from './protection.ts'
import type { Readiness } from './readiness.ts'
import { serveClient } from './serve-client.ts'

export interface HttpParts {
  /** The API; nothing while the product is still starting. */
  api(): RequestListener | undefined
  client: ClientFiles
  readiness: Readiness
  site: Site
}

/** The API, and coming in and going. */
const API_PATHS = new Set<string>(['/graphql', ...SIGN_IN_PATHS])

/** The site: `/graphql` is the API, `/health` and `/ready` are for machines, everything else is the client. */
export function httpServer({ api, client, readiness, site }: HttpParts): Server {
  return createServer((request, response) => {
    const path = (request.url ?? '/').split('?', 1)[0] ?? '/'
    const isApi = API_PATHS.has(path)
    setProtectiveHeaders(response, isApi, site)
    // Machines that watch this one ask by its number, and are told nothing that others may not know.
    if (path === '/health') answerText(response, 200, 'ok')
    else if (path === '/ready') void answerReady(readiness, response)
    else if (!isKnownHost(request, site)) answerText(response, 421, 'This server is not known by that name.')
    else if (isApi && isFromAnotherSite(request, site))
      answerText(response, 403, 'Requests of other sites are not answered.')
    else if (isApi) answerApi(api(), request, response)
    else serveClient(client, decoded(path), request, response)
  })
}

function answerApi(
  api: RequestListener | undefined,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  if (api) api(request, response)
  else {
    const message = 'Ecomap is still starting.'
    response.setHeader('content-type', 'application/json; charset=utf-8')
    response.setHeader('retry-after', '1')
    response
      .writeHead(503)
      .end(JSON.stringify({ errors: [{ message, extensions: { code: 'DATABASE_UNAVAILABLE' } }] }))
  }
}

async function answerReady(readiness: Readiness, response: ServerResponse): Promise<void> {
  const isReady = await readiness.isReady()
  if (!isReady) response.setHeader('retry-after', '1')
  answerText(response, isReady ? 200 : 503, isReady ? 'ready' : 'not ready')
}

/** The path in the letters of the file names; one that is not well-formed is no file's. */
function decoded(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}
