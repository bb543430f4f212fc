/** The supervisor of whoever has the generated children as own cases. */
const READER = 'supervisor'

/**
 * Signs in at a running product as somebody who may see the generated children.
 * @param as the supervisor, or whose own cases they are
 * @returns the cookie
 */
export async function signIn(address: string, as: 'supervisor' | 'social-worker' = READER): Promise<string> {
  const response = await fetch(`${address}/sign-in`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ as }),
  })
  if (!response.ok) throw new Error(`nobody can sign in at ${address}: ${response.status}`)
  return response.headers.getSetCookie()[0]?.split(';', 1)[0] ?? ''
}
