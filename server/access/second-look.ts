import type { ExecutionResult } from 'graphql'
import { createGraphQLError, type Plugin } from 'graphql-yoga'
import { z } from 'zod'
import type { Journal } from '../audit/journal.ts'
import type { RequestContext } from '../context.ts'
import type { Database } from '../database/database.ts'
import { namedQuery } from '../database/named-query.ts'
import type { Log } from '../log.ts'
import { keysToldOnPurpose } from './told-on-purpose.ts'
import type { SignedIn, Viewer } from './viewer.ts'
import { type Asked, holdsVoice } from './voices-leaving.ts'

const strangers = namedQuery('access/strangers')
const row = z.object({ strangers: z.array(z.string()) })

/**
 * Looks once more at everything that is about to leave, whichever resolver it came from: no id of a child may be in it
 * whom the viewer may not see, and in what is made for a family member nothing that the child or another of the family said. A
 * miss of the first check is an alarm and an error, never data. What is told on purpose is left aside, by its place in the answer.
 */
export function secondLook(journal: Journal, log: Log): Plugin<RequestContext> {
  const askedIn = new WeakMap<object, Asked>()
  return {
    onExecute({ args: { document, operationName, variableValues, contextValue } }) {
      askedIn.set(contextValue as object, { document, operationName, variableValues })
    },
    async onExecutionResult({ result, setResult, context }) {
      if (await isForAnother(context, result as ExecutionResult)) setResult({ errors: [heldBack()] })
    },
    // Each of the answers of a subscription leaves by itself.
    onSubscribe: () => ({
      onSubscribeResult: ({ args: { contextValue } }) => ({
        async onNext({ result, setResult }) {
          if (await isForAnother(contextValue as object, result as ExecutionResult))
            setResult({ errors: [heldBack()] })
        },
      }),
    }),
  }

  async function isForAnother(context: object, { data }: ExecutionResult): Promise<boolean> {
    // A document that was not executed has neither context nor data.
    const { viewer, database } = context as Partial<RequestContext>
    if (viewer?.kind !== 'user' || !database || !data) return false
    const asked = askedIn.get(context)
    if (asked && holdsVoice(asked, data)) {
      log.fatal('an answer made for a family member that held what another said was held back')
      await alarm(viewer, [], { code: 'voices' })
      return true
    }
    const aside = asked && keysToldOnPurpose(asked.document, asked.operationName)
    const looked = Object.entries(data).filter(([key]) => !aside?.has(key))
    const ids = [...idsIn(looked.map(([, value]) => value))]
    if (ids.length === 0) return false
    const children = await strangersAmong(database, viewer, ids)
    if (children.length === 0) return false
    log.fatal(
      { count: children.length },
      'an answer that named a child whom its reader may not see was held back',
    )
    await alarm(viewer, children)
    return true
  }

  async function alarm(
    viewer: SignedIn,
    children: readonly string[],
    details?: { code: string },
  ): Promise<void> {
    await journal.append({
      action: 'alarm',
      user: viewer.id,
      session: viewer.session.id,
      children: children.map((id) => ({ id, grants: [] })),
      ...(details && { details }),
    })
  }
}

/** Of these ids those of children whom the viewer may not see at this moment. */
export async function strangersAmong(
  database: Database,
  viewer: Viewer,
  ids: readonly string[],
): Promise<readonly string[]> {
  const [found] = await database.read(viewer, strangers, { ids }, row)
  return found?.strangers ?? []
}

const DAY_OR_INSTANT = /^\d{4}-\d{2}-\d{2}/

/** Every text in an answer that can be an id, of which nothing but its being a text is known. */
function idsIn(answer: unknown, found = new Set<string>()): Set<string> {
  if (typeof answer === 'string') {
    if (!DAY_OR_INSTANT.test(answer)) found.add(answer)
    for (const id of idsOfKey(answer)) found.add(id)
  } else if (Array.isArray(answer)) for (const one of answer) idsIn(one, found)
  else if (typeof answer === 'object' && answer !== null)
    for (const one of Object.values(answer)) idsIn(one, found)
  return found
}

/** The key of a finding is a list of ids as JSON. */
function idsOfKey(text: string): string[] {
  if (!text.startsWith('["')) return []
  try {
    return (JSON.parse(text) as unknown[]).filter((one) => typeof one === 'string')
  } catch {
    return []
  }
}

function heldBack() {
  return createGraphQLError(
    'This answer was held back, because something in it is not for you. Whoever runs Ecomap has been told.',
    { extensions: { code: 'INTERNAL_SERVER_ERROR' } },
  )
}
