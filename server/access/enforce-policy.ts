import {
  type DocumentNode,
  type GraphQLSchema,
  isInterfaceType,
  isObjectType,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql'
import { createGraphQLError, type Plugin } from 'graphql-yoga'
import type { RequestContext } from '../context.ts'
import { POLICY, ROLE_RULES, type Rule, SCOPE_RULES } from './policy.ts'
import type { SignedIn, Viewer } from './viewer.ts'

/**
 * Makes sure that the policy names every field of the schema, and none that is not there.
 * @throws Error that lists what is missing or too much
 */
export function requirePolicy(schema: GraphQLSchema): void {
  const fields = new Set(
    Object.values(schema.getTypeMap())
      .filter((type) => (isObjectType(type) || isInterfaceType(type)) && !type.name.startsWith('__'))
      .flatMap((type) =>
        Object.keys((type as { getFields(): object }).getFields()).map((name) => `${type.name}.${name}`),
      ),
  )
  const unnamed = [...fields].filter((field) => !POLICY.has(field))
  const unknown = [...POLICY.keys()].filter((field) => !fields.has(field))
  if (unnamed.length + unknown.length > 0)
    throw new Error(
      `server/access/policy.ts says nothing of ${unnamed.join(', ') || 'no field'}, and names ${unknown.join(', ') || 'nothing'} that the API does not have`,
    )
}

/** Refuses a whole request of which any field is not open to the viewer, before anything of it is looked up. */
export function accessPolicy(): Plugin<RequestContext> {
  const rules = new WeakMap<DocumentNode, ReadonlySet<Rule>>()

  function refusalFor({ document, schema, contextValue }: Asked) {
    const { viewer } = contextValue as RequestContext
    const needed = rules.get(document) ?? rulesOf(document, schema)
    rules.set(document, needed)
    return refusalOf(viewer, needed)
  }

  return {
    onExecute({ args, setResultAndStopExecution }) {
      const refusal = refusalFor(args)
      if (refusal) setResultAndStopExecution({ errors: [refusal] })
    },
    onSubscribe({ args, setResultAndStopExecution }) {
      const refusal = refusalFor(args)
      if (refusal) setResultAndStopExecution({ errors: [refusal] })
    },
  }
}

/** What is asked for, as it comes to be executed or subscribed to. */
interface Asked {
  document: DocumentNode
  schema: GraphQLSchema
  contextValue?: unknown
}

function refusalOf(viewer: Viewer, needed: ReadonlySet<Rule>) {
  if (viewer.kind === 'product') return undefined
  const allowed: readonly Rule[] = viewer.kind === 'user' ? rulesFor(viewer) : ['anyone']
  const isAllowed = [...needed].every((rule) => allowed.includes(rule))
  if (isAllowed) return undefined
  if (viewer.kind === 'nobody')
    return createGraphQLError('Sign in first.', {
      extensions: { code: 'UNAUTHENTICATED', http: { status: 401 } },
    })
  const message = viewer.scopes
    ? 'This is not within the scope of this token.'
    : 'This is not open to your role.'
  return createGraphQLError(message, { extensions: { code: 'FORBIDDEN', http: { status: 403 } } })
}

/** What is open to somebody, by their roles or scopes. */
export function rulesFor({ roles, scopes = [] }: SignedIn): readonly Rule[] {
  return [
    'anyone',
    ...roles.flatMap((role) => ROLE_RULES[role]),
    ...scopes.flatMap((scope) => SCOPE_RULES[scope]),
  ]
}

/** What a document asks of the viewer. What says how the API is made, and not what it holds, is open to anyone. */
function rulesOf(document: DocumentNode, schema: GraphQLSchema): ReadonlySet<Rule> {
  const needed = new Set<Rule>()
  const info = new TypeInfo(schema)
  visit(
    document,
    visitWithTypeInfo(info, {
      Field({ name: { value: name } }) {
        const type = info.getParentType()
        if (type && !name.startsWith('__') && !type.name.startsWith('__'))
          needed.add(ruleOf(`${type.name}.${name}`))
      },
    }),
  )
  return needed
}

function ruleOf(field: string): Rule {
  const rule = POLICY.get(field)
  if (!rule) throw new Error(`the policy of access does not name ${field}`)
  return rule
}
