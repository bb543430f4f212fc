import { useNavigate, useRouter, useSearch } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { useDebounced } from './useDebounced.ts'

const PAUSE_IN_TYPING = 200

/** What is typed into a page's search, and what of it is looked for. */
export interface SearchInAddress {
  text: string
  setText: (text: string) => void
  /** What was typed, once nobody types any more; it is in the address as well, so that a link shows the same to another. */
  search: string
}

/** The search of a page whose address holds it. */
export function useSearchInAddress(
  page: '/' | '/users' | '/professionals' | '/agencies' | '/roles' | '/panels',
): SearchInAddress {
  const { q = '' } = useSearch({ from: page })
  const navigate = useNavigate()
  const router = useRouter()
  const [text, setText] = useState(q)
  const search = useDebounced(text.trim(), PAUSE_IN_TYPING)
  useEffect(() => {
    // Whoever has gone on from here already, faster than the pause in typing, must not be called back.
    if (search !== q && router.latestLocation.pathname === page)
      void navigate({ to: page, search: search === '' ? {} : { q: search }, replace: true })
  }, [search, q, page, navigate, router])
  return { text, setText, search }
}
