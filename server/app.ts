import type { IncomingMessage } from 'node:http'
import { createYoga, type YogaServerInstance } from 'graphql-yoga'
import { askByToken, machineAsking } from './access/ask-by-token.ts'
import { accessPolicy } from './access/enforce-policy.ts'
import type { Provider } from './access/oidc-provider.ts'
import { addressOf } from './access/request-address.ts'
import { secondLook } from './access/second-look.ts'
import type { Mode } from './access/session-cookie.ts'
import { signInRoutes, viewerOf } from './access/sign-in.ts'
import type { Viewer } from './access/viewer.ts'
import { auditAnswers } from './audit/audit-answers.ts'
import type { AuditPlace } from './audit/audit-place.ts'
import type { Journal } from './audit/journal.ts'
import type { Clock } from './clock.ts'
import { compiledQueries } from './compiled-queries.ts'
import type { RequestContext } from './context.ts'
import type { Database } from './database/database.ts'
import { recordLoader } from './eco-map/eco-map.ts'
import { errorMask } from './errors.ts'
import { keptFindingsLoader } from './findings/histories.ts'
import { postsOfPages } from './http/posts-of-pages.ts'
import { closedSchema } from './limits/closed-schema.ts'
import { limitedRequests } from './limits/limited-requests.ts'
import type { RateLimits } from './limits/rate-limit.ts'
import type { Live } from './live/live.ts'
import { liveAnswers } from './live/live-answers.ts'
import { tellChanges } from './live/tell-changes.ts'
import type { Log } from './log.ts'
import type { KnownOperations } from './operations/known-operations.ts'
import { namedOperations } from './operations/named-operations.ts'
import type { SitePractice } from './profiles/practice.ts'
import { makeSchema } from './schema.ts'

/** What the API is made of. */
export interface AppParts {
  database: Database
  clock: Clock
  log: Log
  /** The practice profiles of the site. */
  practice: SitePractice
  journal: Journal
  /** Where that journal, as all processes write it, is read. */
  audit: AuditPlace
  /**
   * Local: on one machine, for trying out and developing; the schema is open, and any document is answered. Real: with an
   * identity provider, for many; people run only the client's own operations, machines any.
   */
  mode: Mode
  /** By whom people prove who they are, in real mode. */
  provider?: Provider | undefined
  /** The operations of the client that is served. */
  operations: KnownOperations
  rates: RateLimits
  live: Live
  /** Who asks; by the token or the session of the request where absent. */
  identify?: (request: Request) => Viewer
}

export type App = YogaServerInstance<{ req?: IncomingMessage }, RequestContext>

/** Bytes of a request's body. */
const LARGEST_BODY = 1_000_000

/** The GraphQL API at `/graphql`. Listens to nothing: tests call its `fetch`, the process serves it. */
export function createApp(parts: AppParts): App {
  const {
    database,
    clock,
    log,
    practice,
    journal,
    audit,
    mode,
    provider,
    operations,
    rates,
    live,
    identify,
  } = parts
  const isLocal = mode === 'local'
  return createYoga<{ req?: IncomingMessage }, RequestContext>({
    schema: makeSchema(),
    async context({ request, req }) {
      const viewer =
        identify?.(request) ?? machineAsking(request) ?? (await viewerOf(request, mode, database))
      const today = clock.today()
      const records = recordLoader(database, viewer)
      return {
        viewer,
        database,
        mode,
        address: addressOf(request, req, mode),
        practice,
        today,
        records,
        keptFindings: keptFindingsLoader(database, viewer, records, { practice, asOf: today }),
        rates,
        live,
        tab: tabOf(request),
        log,
        audit,
      }
    },
    plugins: [
      signInRoutes({ database, journal, log, provider, rates }),
      liveAnswers(),
      ...(isLocal ? [] : [postsOfPages(), closedSchema()]),
      askByToken({ database, journal, mode, rates }),
      namedOperations(operations, (request) => isLocal || machineAsking(request) !== undefined),
      secondLook(journal, log),
      auditAnswers(journal, log),
      tellChanges(),
      accessPolicy(),
      limitedRequests(),
      compiledQueries(),
    ],
    maskedErrors: { maskError: errorMask(log) },
    maxRequestBodySize: LARGEST_BODY,
    graphiql: isLocal && { title: 'Ecomap' },
    renderGraphiQL: async (options) => {
      const { renderGraphiQL } = await import('@graphql-yoga/render-graphiql')
      return renderGraphiQL(options)
    },
    landingPage: false,
    multipart: false,
    cors: false,
    logging: false,
  })
}

const TAB = /^[\w-]{1,64}$/

/** Of whom a page says by `x-ecomap-tab` that it is: one tab among the viewer's own. */
function tabOf({ headers }: Request): string | undefined {
  const tab = headers.get('x-ecomap-tab')
  return tab !== null && TAB.test(tab) ? tab : undefined
}
