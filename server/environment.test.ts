import { describe, expect, it } from 'vitest'
import { readEnvironment } from './environment.ts'

const REAL = {
  ECOMAP_OIDC_ISSUER: 'https://id.example',
  ECOMAP_OIDC_CLIENT_ID: 'c',
  ECOMAP_OIDC_CLIENT_SECRET: 's',
  ECOMAP_PUBLIC_URL: 'https://ecomap.example',
}

describe('readEnvironment', () => {
  it('needs nothing to be set', () => {
    expect(readEnvironment({ PORT: '' }, '/home/mere')).toMatchObject({
      host: '127.0.0.1',
      port: 4000,
      dataFolder: '/home/mere/.data',
      mode: 'local',
      publicUrl: undefined,
      provider: undefined,
      auditFolder: '/home/mere/.data/audit',
      neo4j: undefined,
      redisUrl: undefined,
      today: undefined,
      profile: 'england',
      profilesFile: undefined,
    })
  })

  it('keeps what it fetched in the user’s cache, or where it is told to', () => {
    expect(readEnvironment({ XDG_CACHE_HOME: '/var/c' }).cacheFolder).toBe('/var/c/ecomap')
    expect(readEnvironment({ XDG_CACHE_HOME: '/var/c', ECOMAP_CACHE: 'x' }, '/home').cacheFolder).toBe(
      '/home/x',
    )
  })

  it('keeps the audit journal with the data, or where it is told to', () => {
    expect(readEnvironment({ ECOMAP_DATA: '/var/data' }).auditFolder).toBe('/var/data/audit')
    expect(readEnvironment({ ECOMAP_DATA: '/var/data', ECOMAP_AUDIT: 'journal' }, '/home').auditFolder).toBe(
      '/home/journal',
    )
  })

  it('takes the site’s practice profile, and the file of its own ones from the working folder', () => {
    expect(
      readEnvironment({ ECOMAP_PROFILE: 'harbour', ECOMAP_PROFILES: 'our/profiles.json' }, '/home'),
    ).toMatchObject({ profile: 'harbour', profilesFile: '/home/our/profiles.json' })
  })

  it('is for many once there is an identity provider, at an address of its own', () => {
    const env = { ...REAL, ECOMAP_PUBLIC_URL: 'https://ecomap.example:8443/', HOST: '0.0.0.0' }
    const { mode, publicUrl, host, provider } = readEnvironment(env)
    expect([mode, publicUrl?.origin, host]).toEqual(['real', 'https://ecomap.example:8443', '0.0.0.0'])
    expect(provider).toEqual({ issuer: 'https://id.example', clientId: 'c', clientSecret: 's', publicUrl })
    const tried = {
      ...REAL,
      ECOMAP_OIDC_ISSUER: 'http://127.0.0.1:9000',
      ECOMAP_PUBLIC_URL: 'http://localhost:4000',
    }
    expect(readEnvironment(tried).publicUrl?.origin).toBe('http://localhost:4000')
  })

  it.each(Object.keys(REAL))('is for many only with every variable that it needs: %s', (absent) => {
    const env = { ...REAL, [absent]: undefined }
    expect(() => readEnvironment(env)).toThrow(
      new RegExp(`^ECOMAP_\\w+ is set, but ${absent} is not: give [^\n]*$`),
    )
  })

  it.each(['127.0.0.1', '127.9.0.1', 'localhost', '::1'])(
    'needs no identity provider on this machine alone, at %s',
    (host) => expect(readEnvironment({ HOST: host })).toMatchObject({ host, mode: 'local' }),
  )

  it.each(['0.0.0.0', '::', '192.0.2.1', 'ecomap.example', '127.example', '127.0.0.1.example'])(
    'listens at %s for others only with an identity provider',
    (host) =>
      expect(() => readEnvironment({ HOST: host })).toThrow(
        `HOST is "${host}": without an identity provider Ecomap listens on this machine alone, at 127.0.0.1. For others, set ECOMAP_OIDC_ISSUER, ECOMAP_OIDC_CLIENT_ID, ECOMAP_OIDC_CLIENT_SECRET and ECOMAP_PUBLIC_URL.`,
      ),
  )

  it('takes a Neo4j of the user’s own', () => {
    const env = { NEO4J_URI: 'neo4j+s://graph.example', NEO4J_USERNAME: 'u', NEO4J_PASSWORD: 'p' }
    expect(readEnvironment(env).neo4j).toEqual({
      uri: 'neo4j+s://graph.example',
      username: 'u',
      password: 'p',
      database: undefined,
    })
  })

  it.each([
    [{ PORT: '70000' }, 'PORT is "70000": give a port from 1 to 65535, or 0 for any free one.'],
    [{ PORT: '4000 ' }, 'PORT is "4000 ": give a port from 1 to 65535, or 0 for any free one.'],
    [
      { ECOMAP_TODAY: '2026-02-30' },
      'ECOMAP_TODAY is "2026-02-30": give a day of the calendar as YYYY-MM-DD.',
    ],
    [
      { ECOMAP_TIME_ZONE: 'Pacific/Aukland' },
      'ECOMAP_TIME_ZONE is "Pacific/Aukland": give an IANA time zone such as Europe/London.',
    ],
    [
      { ECOMAP_LOG_LEVEL: 'loud' },
      'ECOMAP_LOG_LEVEL is "loud": give one of trace, debug, info, warn, error, fatal, silent.',
    ],
    [
      { ECOMAP_MAVEN_REPOSITORY: 'repository.example' },
      'ECOMAP_MAVEN_REPOSITORY is "repository.example": give the http or https address of a Maven repository.',
    ],
    [
      { ECOMAP_NEO4J_HEAP: '64' },
      'ECOMAP_NEO4J_HEAP is "64": give the most memory for Neo4j in MiB, from 256.',
    ],
    ...['http://ecomap.example', 'https://ecomap.example/map', 'ecomap'].map(
      (address): [Record<string, string>, string] => [
        { ECOMAP_PUBLIC_URL: address },
        `ECOMAP_PUBLIC_URL is "${address}": give the https address under which browsers reach Ecomap, without a path, such as https://ecomap.example.`,
      ],
    ),
    [
      { ECOMAP_PUBLIC_URL: 'https://u:p@ecomap.example' },
      'ECOMAP_PUBLIC_URL is "https://…@ecomap.example": give the https address',
    ],
    ...['http://id.example', 'https://id.example/?tenant=a', 'id.example'].map(
      (address): [Record<string, string>, string] => [
        { ECOMAP_OIDC_ISSUER: address },
        `ECOMAP_OIDC_ISSUER is "${address}": give the https address by which the identity provider names itself, such as https://id.example.`,
      ],
    ),
    [
      { NEO4J_URI: 'localhost:7687' },
      'NEO4J_URI is "localhost:7687": give an address such as neo4j://host:7687 or bolt://host:7687.',
    ],
    [
      { REDIS_URL: 'https://us:secret@redis.example' },
      'REDIS_URL is "https://…@redis.example": give an address such as redis://host:6379 or rediss://user:password@host:6380.',
    ],
    [
      { NEO4J_URI: 'bolt://localhost', NEO4J_USERNAME: 'u' },
      'NEO4J_URI is set, but NEO4J_PASSWORD is not: give the password of that user.',
    ],
    [
      { NEO4J_DATABASE: 'care' },
      "NEO4J_DATABASE is set, but NEO4J_URI is not: give both, or neither to use Ecomap's own Neo4j.",
    ],
  ])('says what is wrong with %j', (env, sentence) => {
    expect(() => readEnvironment(env)).toThrow(sentence)
  })

  it('names every wrong value, and no password', () => {
    const env = { PORT: 'x', ECOMAP_TODAY: 'y', NEO4J_PASSWORD: 'secret' }
    expect(() => readEnvironment(env)).toThrow(/^PORT is "x": .*\nECOMAP_TODAY is "y": [^\n]*$/)
  })
})
