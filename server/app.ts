import type { IncomingMessage } from 'node:http'
import { createYoga, type Plugin, type YogaServerInstance } from 'graphql-yoga'
import { accessPolicy } from './access/enforce-policy.ts'
import type { Provider } from './access/oidc-provider.ts'
import { addressOf } from './access/request-address.ts'
import type { Mode } from './access/session-cookie.ts'
import { signInRoutes, viewerOf } from './access/sign-in.ts'
import type { Viewer } from './access/viewer.ts'
import { auditAnswers } from './audit/audit-answers.ts'
import type { Journal } from './audit/journal.ts'
import type { Clock } from './clock.ts'
import { compiledQueries } from './compiled-queries.ts'
import type { RequestContext } from './context.ts'
import type { Database } from './database/database.ts'
import { recordLoader } from './eco-map/eco-map.ts'
import { errorMask } from './errors.ts'
import { keptFindingsLoader } from './findings/histories.ts'
import type { Log } from './log.ts'
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
  mode: Mode
  /** By whom people prove who they are, in real mode. */
  provider?: Provider | undefined
  /** Who asks; by the session of the request where absent. */
  identify?: (request: Request) => Viewer
  /** Whether the API's own page for trying out queries is there. */
  graphiql: boolean
}

export type App = YogaServerInstance<{ req?: IncomingMessage }, RequestContext>

/** Bytes of a request's body. */
const LARGEST_BODY = 1_000_000
/** Words and signs of a document; the largest of the product's own has under a thousand. */
const LONGEST_DOCUMENT = 5_000

const shortDocuments: Plugin = {
  onParse({ params }) {
    params.options = { ...params.options, maxTokens: LONGEST_DOCUMENT }
  },
}

/** The GraphQL API at `/graphql`. Listens to nothing: tests call its `fetch`, the process serves it. */
export function createApp({
  database,
  clock,
  log,
  practice,
  journal,
  mode,
  provider,
  identify,
  graphiql,
}: AppParts): App {
  return createYoga<{ req?: IncomingMessage }, RequestContext>({
    schema: makeSchema(),
    async context({ request, req }) {
      const viewer = identify?.(request) ?? (await viewerOf(request, mode, database))
      return {
        viewer,
        database,
        mode,
        address: addressOf(request, req, mode),
        practice,
        today: clock.today(),
        records: recordLoader(database, viewer),
        keptFindings: keptFindingsLoader(database, viewer),
      }
    },
    plugins: [
      signInRoutes({ database, journal, log, provider }),
      auditAnswers(journal, log),
      accessPolicy(),
      compiledQueries(),
      shortDocuments,
    ],
    maskedErrors: { maskError: errorMask(log) },
    maxRequestBodySize: LARGEST_BODY,
    graphiql: graphiql && { title: 'Ecomap' },
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
