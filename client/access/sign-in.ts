/** Comes in as one of the people of the examples. @returns what went wrong in words; nothing when it went well */
export async function signInAs(person: string): Promise<string | undefined> {
  return post('/sign-in', { as: person })
}

/** Ends the session, and leaves nothing of it in this tab. */
export async function signOut(): Promise<void> {
  await post('/sign-out', {})
  sessionStorage.clear()
  window.location.replace('/')
}

async function post(address: string, body: object): Promise<string | undefined> {
  try {
    const response = await fetch(address, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })
    if (response.ok) return undefined
    return ((await response.json()) as { error?: string }).error ?? response.statusText
  } catch {
    return 'The server can’t be reached. Try again in a moment.'
  }
}
