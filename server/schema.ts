import { readdirSync, readFileSync } from 'node:fs'
import type { GraphQLSchema } from 'graphql'
import { createSchema } from 'graphql-yoga'
import { accessResolvers } from './access/access.resolvers.ts'
import { breakGlassResolvers } from './access/break-glass.resolvers.ts'
import { caseGrantsResolvers } from './access/case-grants.resolvers.ts'
import { requirePolicy } from './access/enforce-policy.ts'
import { grantsResolvers } from './access/grants.resolvers.ts'
import { holdersResolvers } from './access/holders.resolvers.ts'
import { machinesResolvers } from './access/machines.resolvers.ts'
import { usersResolvers } from './access/users.resolvers.ts'
import { withholdingResolvers } from './access/withholding.resolvers.ts'
import { auditResolvers } from './audit/audit.resolvers.ts'
import { caseloadResolvers } from './caseload/caseload.resolvers.ts'
import type { RequestContext } from './context.ts'
import { directoryResolvers } from './directory/directory.resolvers.ts'
import { ecoMapResolvers } from './eco-map/eco-map.resolvers.ts'
import { findingsResolvers } from './findings/findings.resolvers.ts'
import { reviewResolvers } from './findings/review.resolvers.ts'
import { liveResolvers } from './live/live.resolvers.ts'
import { panelPacksResolvers } from './panel-packs/panel-packs.resolvers.ts'
import { profilesResolvers } from './profiles/profiles.resolvers.ts'
import { recordingResolvers } from './recording/recording.resolvers.ts'
import { sharingResolvers } from './sharing/sharing.resolvers.ts'
import { whatIfResolvers } from './what-if/what-if.resolvers.ts'

/** The resolvers of every capability. */
export const RESOLVERS = [
  ecoMapResolvers,
  findingsResolvers,
  reviewResolvers,
  caseloadResolvers,
  profilesResolvers,
  directoryResolvers,
  whatIfResolvers,
  accessResolvers,
  withholdingResolvers,
  usersResolvers,
  machinesResolvers,
  holdersResolvers,
  grantsResolvers,
  caseGrantsResolvers,
  panelPacksResolvers,
  recordingResolvers,
  sharingResolvers,
  liveResolvers,
  breakGlassResolvers,
  auditResolvers,
]

/**
 * The SDL of every capability, put together with its resolvers.
 * @throws Error when a field is not named by the policy of access
 */
export function makeSchema(): GraphQLSchema {
  const schema = createSchema<RequestContext>({
    typeDefs: readSdl(new URL('.', import.meta.url)),
    resolvers: RESOLVERS,
  })
  requirePolicy(schema)
  return schema
}

function readSdl(folder: URL): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.graphql'))
    .sort()
    .map((file) => readFileSync(new URL(file.replaceAll('\\', '/'), folder), 'utf8'))
}
