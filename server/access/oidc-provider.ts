import type { JWTVerifyGetKey } from 'jose'
import { createRemoteJWKSet } from 'jose'
import * as client from 'openid-client'
import type { GivenProvider } from '../environment.ts'

/** How long the identity provider may take to answer, in seconds. */
const PATIENCE = 10

/** What is known of the identity provider once it has been asked. */
export interface KnownProvider {
  configuration: client.Configuration
  /** The keys by which it signs, asked for anew when a new one appears. */
  keys: JWTVerifyGetKey
}

/** The site's identity provider. */
export interface Provider {
  issuer: string
  clientId: string
  /** Where browsers reach this site. */
  publicUrl: URL
  /** Where browsers come back to: the one address that the provider has on its list. */
  signedIn: URL
  /** Asked when first needed and then known, so that the site starts while the provider is away. */
  known(): Promise<KnownProvider>
}

/** The identity provider that a site was given. */
export function openProvider({ issuer, clientId, clientSecret, publicUrl }: GivenProvider): Provider {
  let asked: Promise<KnownProvider> | undefined
  return {
    issuer,
    clientId,
    publicUrl,
    signedIn: new URL('/signed-in', publicUrl),
    known() {
      asked ??= discover(issuer, clientId, clientSecret).catch((error) => {
        asked = undefined
        throw error
      })
      return asked
    },
  }
}

async function discover(issuer: string, clientId: string, clientSecret: string): Promise<KnownProvider> {
  const address = new URL(issuer)
  const configuration = await client.discovery(address, clientId, {}, authentication(clientSecret), {
    timeout: PATIENCE,
    execute: [
      // The signature of an ID token counts, not only the connection that it came by.
      client.enableNonRepudiationChecks,
      // Settings let nothing but a provider on this machine be without TLS.
      ...(address.protocol === 'http:' ? [client.allowInsecureRequests] : []),
    ],
  })
  const { issuer: named, jwks_uri: keys } = configuration.serverMetadata()
  if (named !== issuer)
    throw new Error('the identity provider names itself otherwise than ECOMAP_OIDC_ISSUER, to the letter')
  if (keys === undefined) throw new Error('the identity provider publishes no keys')
  return { configuration, keys: createRemoteJWKSet(new URL(keys), { timeoutDuration: 1_000 * PATIENCE }) }
}

/** By the way that OpenID Connect takes when nothing else is said, or else by the form's fields. */
function authentication(secret: string): client.ClientAuth {
  const byHeader = client.ClientSecretBasic(secret)
  const byField = client.ClientSecretPost(secret)
  return (server, ...rest) => {
    const ways = server.token_endpoint_auth_methods_supported ?? ['client_secret_basic']
    return (ways.includes('client_secret_basic') ? byHeader : byField)(server, ...rest)
  }
}
