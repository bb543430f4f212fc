import {
  type DocumentNode,
  type ExecutionResult,
  getOperationAST,
  Kind,
  type OperationDefinitionNode,
} from 'graphql'
import { createGraphQLError, type Plugin } from 'graphql-yoga'
import type { SignedIn } from '../access/viewer.ts'
import type { RequestContext } from '../context.ts'
import type { Log } from '../log.ts'
import type { AuditEvent } from './audit-entry.ts'
import { AuditError } from './audit-error.ts'
import type { Journal } from './journal.ts'

/** What is asked for by a mutation and changes nothing that is kept: that somebody writes is over when they stop. */
const OF_THE_MOMENT = new Set(['tellEditing'])

/** The name of an operation that has none of its own, or one that is no name. */
const UNNAMED = 'unnamed'
const LONGEST_NAME = 200

interface Asked {
  operation: string
  isMutation: boolean
}

/**
 * Writes down what a request has read or changed of children, and what was refused to it, before the answer leaves; when
 * that cannot be written, there is no answer.
 */
export function auditAnswers(journal: Journal, log: Log): Plugin<RequestContext> {
  const asked = new WeakMap<object, Asked>()
  return {
    onExecute({ args: { document, operationName, contextValue } }) {
      asked.set(contextValue as object, askedBy(document, operationName))
    },
    // What was refused is written down. What it tells is of the moment: who is told that something changed asks for it anew,
    // and that is written down as a look.
    onSubscribe({ args: { document, operationName, contextValue } }) {
      asked.set(contextValue as object, askedBy(document, operationName))
    },
    async onExecutionResult({ result, setResult, context }) {
      const events = eventsOf(
        context as unknown as Partial<RequestContext>,
        asked.get(context),
        result as ExecutionResult,
      )
      if (events.length === 0) return
      try {
        await Promise.all(events.map((event) => journal.append(event)))
      } catch (error) {
        log.fatal(
          { fault: error instanceof AuditError ? error.fault : 'unknown' },
          'an answer was held back unaudited',
        )
        setResult({ errors: [unaudited()] })
      }
    },
  }
}

function askedBy(document: DocumentNode, operationName: string | null | undefined): Asked {
  const operation = getOperationAST(document, operationName)
  return {
    operation: operation?.name?.value.slice(0, LONGEST_NAME) ?? UNNAMED,
    isMutation: operation?.operation === 'mutation' && !isOfTheMoment(operation),
  }
}

function isOfTheMoment({ selectionSet }: OperationDefinitionNode): boolean {
  return selectionSet.selections.every(
    (selection) => selection.kind === Kind.FIELD && OF_THE_MOMENT.has(selection.name.value),
  )
}

/**
 * What there is to write down: each change of who may do or see what, and each search of the journal, by itself; nothing when
 * nothing of a child was read, changed or refused, unless a machine asks, of whom all is written down.
 */
function eventsOf(
  { viewer, address }: Partial<RequestContext>,
  { operation, isMutation }: Asked = { operation: UNNAMED, isMutation: false },
  { errors }: ExecutionResult,
): AuditEvent[] {
  // What is refused by its form alone is so before anybody is asked who they are, and has read nothing.
  if (!viewer || viewer.kind === 'product') return []
  const code = errors?.[0]?.extensions?.code
  const isRefused = code === 'FORBIDDEN' || code === 'UNAUTHENTICATED'
  const who =
    viewer.kind === 'user'
      ? { user: viewer.id, session: viewer.session.id, children: childrenOf(viewer.seen) }
      : { children: [] }
  const done = viewer.kind === 'user' ? viewer.done : []
  const event: AuditEvent = {
    ...who,
    action: isRefused ? 'refused' : isMutation ? 'write' : 'read',
    operation,
    ...(address === undefined ? {} : { address }),
    ...(isRefused ? { details: { code } } : {}),
  }
  if (isMutation && done.length > 0) return done.map((one) => ({ ...event, ...one }))
  const searches = done.map((one) => ({
    ...event,
    ...one,
    // Of all children whom a request has read of, a search was for one at most.
    children: who.children.filter(({ id }) => id === one.details?.child),
  }))
  const isMachine = viewer.kind === 'user' && viewer.scopes !== undefined
  return isMachine || isRefused || isMutation || who.children.length > 0 ? [event, ...searches] : searches
}

function childrenOf(seen: SignedIn['seen']): AuditEvent['children'] {
  return [...seen].map(([id, grants]) => ({ id, grants: [...grants] }))
}

function unaudited() {
  return createGraphQLError(
    'What is looked at cannot be written down at the moment, so that nothing is shown. Nothing was lost; try again in a moment.',
    { extensions: { code: 'DATABASE_UNAVAILABLE', http: { status: 503 } } },
  )
}
