import { homedir } from 'node:os'
import { join, resolve } from 'node:path'
import { z } from 'zod'
import { isDay } from '../domain/network/day.ts'
import { isLoopback } from './http/loopback.ts'
import { CommandFailure } from './process/failure.ts'

const logLevels = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const
const neo4jSchemes = ['neo4j:', 'neo4j+s:', 'neo4j+ssc:', 'bolt:', 'bolt+s:', 'bolt+ssc:']

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name })
    return true
  } catch {
    return false
  }
}

function hasScheme(text: string, schemes: string[]): boolean {
  return schemes.includes(URL.parse(text)?.protocol ?? '')
}

/** Whether it is an address of a site: a host and perhaps a port, over TLS, or of this machine. */
function isSite(text: string): boolean {
  const url = URL.parse(text)
  return url !== null && url.href === `${url.origin}/` && isSafeFromListeners(url)
}

/** Whether it may be an identity provider's: over TLS, or of this machine. */
function isIssuer(text: string): boolean {
  const url = URL.parse(text)
  if (!url || url.search || url.hash || url.username || url.password) return false
  return isSafeFromListeners(url)
}

function isSafeFromListeners({ protocol, hostname }: URL): boolean {
  return protocol === 'https:' || (protocol === 'http:' && isLoopback(hostname))
}

const wholeNumber = (advice: string, least: number, most: number) =>
  z
    .string()
    .refine((text) => /^\d{1,6}$/.test(text) && Number(text) >= least && Number(text) <= most, advice)
    .transform(Number)

const variables = z.object({
  PORT: wholeNumber('give a port from 1 to 65535, or 0 for any free one', 0, 65_535).default(4000),
  HOST: z.string().default('127.0.0.1'),
  ECOMAP_OIDC_ISSUER: z
    .string()
    .refine(
      isIssuer,
      'give the https address by which the identity provider names itself, such as https://id.example',
    )
    .optional(),
  ECOMAP_OIDC_CLIENT_ID: z.string().optional(),
  ECOMAP_OIDC_CLIENT_SECRET: z.string().optional(),
  ECOMAP_PUBLIC_URL: z
    .string()
    .refine(
      isSite,
      'give the https address under which browsers reach Ecomap, without a path, such as https://ecomap.example',
    )
    .transform((text) => new URL(text))
    .optional(),
  ECOMAP_DATA: z.string().default('.data'),
  ECOMAP_AUDIT: z.string().optional(),
  ECOMAP_CACHE: z.string().optional(),
  XDG_CACHE_HOME: z.string().optional(),
  ECOMAP_TODAY: z.string().refine(isDay, 'give a day of the calendar as YYYY-MM-DD').optional(),
  ECOMAP_TIME_ZONE: z.string().refine(isTimeZone, 'give an IANA time zone such as Europe/London').optional(),
  ECOMAP_LOG_LEVEL: z.enum(logLevels, { error: `give one of ${logLevels.join(', ')}` }).default('info'),
  ECOMAP_MAVEN_REPOSITORY: z
    .string()
    .refine(
      (text) => hasScheme(text, ['http:', 'https:']),
      'give the http or https address of a Maven repository',
    )
    .transform((address) => (address.endsWith('/') ? address : `${address}/`))
    .optional(),
  ECOMAP_PROFILE: z.string().default('england'),
  ECOMAP_PROFILES: z.string().optional(),
  ECOMAP_NEO4J_HEAP: wholeNumber('give the most memory for Neo4j in MiB, from 256', 256, 999_999).optional(),
  JAVA_HOME: z.string().optional(),
  NEO4J_URI: z
    .string()
    .refine(
      (text) => hasScheme(text, neo4jSchemes),
      'give an address such as neo4j://host:7687 or bolt://host:7687',
    )
    .optional(),
  NEO4J_USERNAME: z.string().optional(),
  NEO4J_PASSWORD: z.string().optional(),
  NEO4J_DATABASE: z.string().optional(),
  REDIS_URL: z
    .string()
    .refine(
      (text) => hasScheme(text, ['redis:', 'rediss:']),
      'give an address such as redis://host:6379 or rediss://user:password@host:6380',
    )
    .optional(),
})

/** A Neo4j of the user's own; `database` absent means the user's home database. */
export type GivenNeo4j = { uri: string; username: string; password: string; database: string | undefined }

/** The identity provider by which people prove who they are, and as what it knows this site. */
export type GivenProvider = { issuer: string; clientId: string; clientSecret: string; publicUrl: URL }

/** How the product is set up. Folders are absolute. */
export type Environment = {
  /** Where it listens; port 0 is any free one. */
  host: string
  port: number
  /** Local: without an identity provider, for this machine alone. Real: with one, at `publicUrl`. */
  mode: 'local' | 'real'
  /** Where browsers reach it, in real mode. */
  publicUrl: URL | undefined
  /** In real mode. */
  provider: GivenProvider | undefined
  dataFolder: string
  /** Where the audit journal is kept. */
  auditFolder: string
  cacheFolder: string
  /** Absent: the product runs a Neo4j of its own on the data folder. */
  neo4j: GivenNeo4j | undefined
  /** The Redis by which several processes tell each other of changes; absent where there is one process. */
  redisUrl: string | undefined
  /** A day on which the product's clock stands still. */
  today: string | undefined
  /** IANA name of the site's time zone. */
  timeZone: string
  logLevel: (typeof logLevels)[number]
  mavenRepository: string | undefined
  /** The id of the site's practice profile, and the file of its own profiles. */
  profile: string
  profilesFile: string | undefined
  /** Most memory for the product's own Neo4j, MiB; absent: by the machine's. */
  neo4jHeap: number | undefined
  javaHome: string | undefined
}

function givenNeo4j(read: z.infer<typeof variables>, problems: string[]): GivenNeo4j | undefined {
  const {
    NEO4J_URI: uri,
    NEO4J_USERNAME: username,
    NEO4J_PASSWORD: password,
    NEO4J_DATABASE: database,
  } = read
  if (uri === undefined) {
    for (const [name, value] of Object.entries({
      NEO4J_USERNAME: username,
      NEO4J_PASSWORD: password,
      NEO4J_DATABASE: database,
    })) {
      if (value !== undefined)
        problems.push(
          `${name} is set, but NEO4J_URI is not: give both, or neither to use Ecomap's own Neo4j.`,
        )
    }
    return undefined
  }
  if (username === undefined)
    problems.push('NEO4J_URI is set, but NEO4J_USERNAME is not: give the user of that Neo4j.')
  if (password === undefined)
    problems.push('NEO4J_URI is set, but NEO4J_PASSWORD is not: give the password of that user.')
  return { uri, username: username ?? '', password: password ?? '', database }
}

/** What each variable of real mode is, for whoever left it out. */
const REAL_MODE = {
  ECOMAP_OIDC_ISSUER: 'the address of the identity provider',
  ECOMAP_OIDC_CLIENT_ID: "Ecomap's client id at the identity provider",
  ECOMAP_OIDC_CLIENT_SECRET: "Ecomap's client secret at the identity provider",
  ECOMAP_PUBLIC_URL: 'the address under which browsers reach Ecomap',
} as const

/** Where nobody proves who they are, only whoever is at the machine may come in. */
function givenProvider(read: z.infer<typeof variables>, problems: string[]): GivenProvider | undefined {
  const {
    HOST: host,
    ECOMAP_OIDC_ISSUER: issuer,
    ECOMAP_OIDC_CLIENT_ID: clientId,
    ECOMAP_OIDC_CLIENT_SECRET: clientSecret,
    ECOMAP_PUBLIC_URL: publicUrl,
  } = read
  if (issuer && clientId && clientSecret && publicUrl) return { issuer, clientId, clientSecret, publicUrl }
  const names = Object.keys(REAL_MODE) as (keyof typeof REAL_MODE)[]
  const set = names.find((name) => read[name] !== undefined)
  if (set) {
    for (const name of names.filter((one) => read[one] === undefined))
      problems.push(
        `${set} is set, but ${name} is not: give ${REAL_MODE[name]}, or none of ${names.join(', ')} to use Ecomap on this machine alone.`,
      )
  } else if (!isLoopback(host))
    problems.push(
      `HOST is "${host}": without an identity provider Ecomap listens on this machine alone, at 127.0.0.1. For others, set ECOMAP_OIDC_ISSUER, ECOMAP_OIDC_CLIENT_ID, ECOMAP_OIDC_CLIENT_SECRET and ECOMAP_PUBLIC_URL.`,
    )
  return undefined
}

/** By whom and with which password, within an address. */
const PASSWORD = /\/\/[^/]*@/

function sentenceOf(issue: z.core.$ZodIssue, env: Record<string, string>): string {
  const name = String(issue.path[0])
  return `${name} is "${env[name]?.replace(PASSWORD, '//…@')}": ${issue.message}.`
}

/**
 * Reads and checks the environment's variables; an empty one is an absent one. Relative folders are taken from
 * `workingFolder`.
 * @throws CommandFailure with a sentence for each wrong value: its name, the value, and what to do
 */
export function readEnvironment(
  env: Record<string, string | undefined>,
  workingFolder: string = process.cwd(),
): Environment {
  const given: Record<string, string> = {}
  for (const [name, value] of Object.entries(env)) if (value) given[name] = value
  const result = variables.safeParse(given)
  const problems = result.success ? [] : result.error.issues.map((issue) => sentenceOf(issue, given))
  const neo4j = result.success ? givenNeo4j(result.data, problems) : undefined
  const provider = result.success ? givenProvider(result.data, problems) : undefined
  if (!result.success || problems.length > 0) throw new CommandFailure(problems.join('\n'))
  const read = result.data
  return {
    host: read.HOST,
    port: read.PORT,
    mode: provider ? 'real' : 'local',
    publicUrl: provider?.publicUrl,
    provider,
    dataFolder: resolve(workingFolder, read.ECOMAP_DATA),
    auditFolder: resolve(workingFolder, read.ECOMAP_AUDIT ?? join(read.ECOMAP_DATA, 'audit')),
    cacheFolder: resolve(
      workingFolder,
      read.ECOMAP_CACHE ?? join(read.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'ecomap'),
    ),
    neo4j,
    redisUrl: read.REDIS_URL,
    today: read.ECOMAP_TODAY,
    timeZone: read.ECOMAP_TIME_ZONE ?? Intl.DateTimeFormat().resolvedOptions().timeZone,
    logLevel: read.ECOMAP_LOG_LEVEL,
    mavenRepository: read.ECOMAP_MAVEN_REPOSITORY,
    profile: read.ECOMAP_PROFILE,
    profilesFile:
      read.ECOMAP_PROFILES === undefined ? undefined : resolve(workingFolder, read.ECOMAP_PROFILES),
    neo4jHeap: read.ECOMAP_NEO4J_HEAP,
    javaHome: read.JAVA_HOME,
  }
}
