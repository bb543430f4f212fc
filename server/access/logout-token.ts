import { jwtVerify } from 'jose'
import { z } from 'zod'
import type { KnownProvider } from './oidc-provider.ts'

/** How long ago a logout token may have been made; the specification asks for one that is used at once. */
export const OLDEST_LOGOUT_TOKEN = 300
/** How far the provider's clock may be from ours, in seconds. */
export const CLOCK_TOLERANCE = 30
/** Signatures that only the holder of a private key can make. */
const SIGNATURES = [
  ...['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512'],
  ...['ES256', 'ES384', 'ES512', 'EdDSA', 'Ed25519'],
]
/** Types of token that are none of these cannot be passed off as one. */
const TYPES = [undefined, 'jwt', 'logout+jwt', 'application/logout+jwt']

const claims = z
  .object({
    jti: z.string().min(1),
    sub: z.string().min(1).optional(),
    sid: z.string().min(1).optional(),
    events: z.object({ 'http://schemas.openid.net/event/backchannel-logout': z.object({}) }),
    nonce: z.never().optional(),
  })
  .refine(({ sub, sid }) => sub !== undefined || sid !== undefined)

/** What a logout token says. */
export interface LogoutToken {
  jti: string
  subject: string | undefined
  sid: string | undefined
}

/**
 * Reads a logout token as OpenID Connect Back-Channel Logout 1.0, section 2.6, has it checked; whether it came before is
 * for the caller to look up.
 * @throws Error when it is not one of this provider's for this site, or is no longer good
 */
export async function readLogoutToken(
  token: string,
  { configuration, keys }: Pick<KnownProvider, 'configuration' | 'keys'>,
): Promise<LogoutToken> {
  const { issuer } = configuration.serverMetadata()
  const { payload, protectedHeader } = await jwtVerify(token, keys, {
    issuer,
    audience: configuration.clientMetadata().client_id,
    algorithms: SIGNATURES,
    maxTokenAge: OLDEST_LOGOUT_TOKEN,
    clockTolerance: CLOCK_TOLERANCE,
    requiredClaims: ['iat', 'jti', 'events'],
  })
  if (!TYPES.includes(protectedHeader.typ?.toLowerCase())) throw new Error('a token of another type')
  const { jti, sub, sid } = claims.parse(payload)
  return { jti, subject: sub, sid }
}
