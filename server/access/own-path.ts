const LONGEST_PATH = 2_000
/** Paths that are not pages; going on to one of them would be to sign in again, or out. */
const NO_PAGES = new Set(['/sign-in', '/signed-in', '/sign-out', '/back-channel-logout', '/graphql'])

/**
 * The page of this site that somebody asked to go on to; the start page when it is none. Whoever makes a link to the sign-in
 * can thus not have it end at a site of theirs.
 */
export function ownPath(asked: string | null, site: URL): string {
  if (!asked?.startsWith('/') || asked.length > LONGEST_PATH) return '/'
  const url = URL.parse(asked, site)
  if (!url || url.origin !== site.origin || NO_PAGES.has(url.pathname)) return '/'
  const path = url.pathname + url.search + url.hash
  // Two slashes would name another host where the path stands alone, as it does in a redirect.
  return path.startsWith('//') ? '/' : path
}
