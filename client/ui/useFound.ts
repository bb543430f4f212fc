import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import { type TypedDocumentNode, useQuery } from 'urql'
import { useReturn } from '../api/ConnectionContext.ts'
import { useDebounced } from './useDebounced.ts'

const SETTLED_AFTER = 200

/** What is found by a text once nobody types any more, and what stands there while that is nothing. */
export function useFound<Data>(
  query: TypedDocumentNode<Data, { search: string }>,
  text: string,
): { data: Data | undefined; nothing: string } {
  const { t } = useTranslation()
  const search = useDebounced(text.trim(), SETTLED_AFTER)
  const [{ data, fetching, error }, ask] = useQuery({ query, variables: { search } })
  useReturn(useCallback(() => ask({ requestPolicy: 'network-only' }), [ask]))
  return { data, nothing: error ? t('find.failed') : t(fetching ? 'find.asking' : 'find.nothing') }
}
