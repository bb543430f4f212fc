import { useMemo } from 'react'
import type { AnyVariables, TypedDocumentNode } from 'urql'
import { type LiveQuery, useLiveQuery } from '../api/useLiveQuery.ts'

/** A page of a list, as the API gives it. */
export interface ListPage<Node> {
  totalCount: number
  pageInfo: { hasNextPage: boolean; endCursor?: string | null | undefined }
  nodes: readonly Node[]
}

/** A list that may be long, and how its pages are asked for. */
export interface List<Node> {
  /** The text that is looked for; empty for all of it. */
  search: string
  query: TypedDocumentNode<unknown, AnyVariables>
  asked: object
  pageOf: (data: unknown) => ListPage<Node> | undefined
}

const PAGE_SIZE = 20

/**
 * @param asked what is asked besides which page
 * @param pageOf the list in an answer; nothing where what it is of is not on file any more
 */
export function listOf<Data, Asked extends object, Node>(
  query: TypedDocumentNode<Data, Asked & { first: number; after?: string | null | undefined }>,
  asked: Asked,
  pageOf: (data: Data) => ListPage<Node> | undefined,
): List<Node> {
  return {
    query: query as TypedDocumentNode<unknown, AnyVariables>,
    asked,
    search: 'search' in asked && typeof asked.search === 'string' ? asked.search : '',
    pageOf: (data) => pageOf(data as Data),
  }
}

/** A page of a list; nothing is asked while it is paused. */
export function useListPage<Node>(
  { query, asked, pageOf }: List<Node>,
  after: string | null,
  pause = false,
): LiveQuery<ListPage<Node>> {
  const { data, ...rest } = useLiveQuery({
    query,
    variables: { ...asked, first: PAGE_SIZE, after },
    pause,
    requestPolicy: 'cache-and-network',
  })
  // The same answer is the same page, which what is shown last is told by.
  const page = useMemo(() => (data === undefined ? undefined : pageOf(data)), [data, pageOf])
  return page ? { ...rest, data: page } : rest
}
