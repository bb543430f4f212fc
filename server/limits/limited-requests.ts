import { type DocumentNode, type GraphQLError, type GraphQLSchema, getOperationAST } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import { checkVariables } from './check-variables.ts'
import { costOf, HIGHEST_COST, type Variables } from './cost.ts'
import { DocumentLimitsRule, LONGEST_DOCUMENT, tooLarge } from './document-limits.ts'

/** What is asked for, as it comes to be executed or subscribed to. */
interface Asked {
  schema: GraphQLSchema
  document: DocumentNode
  operationName?: string | null
  variableValues?: Variables
}

/** Refuses, before anything is read, what asks for too much and what gives values that do not fit. */
export function limitedRequests(): Plugin {
  const costs = new WeakMap<DocumentNode, Map<string, (variables: Variables) => number>>()

  function costAs({ schema, document, operationName, variableValues }: Asked): number {
    const name = operationName ?? ''
    const ofDocument = costs.get(document) ?? new Map<string, (variables: Variables) => number>()
    costs.set(document, ofDocument)
    const cost = ofDocument.get(name) ?? costOf(schema, document, name)
    ofDocument.set(name, cost)
    return cost(variableValues)
  }

  function faultsOf(asked: Asked): GraphQLError[] {
    const operation = getOperationAST(asked.document, asked.operationName)
    if (!operation) return []
    const wrong = checkVariables(asked.schema, operation, asked.variableValues)
    if (wrong.length > 0) return wrong
    const cost = costAs(asked)
    return cost > HIGHEST_COST ? [tooLarge(`asks for about ${cost} facts`, `${HIGHEST_COST}`)] : []
  }

  return {
    onParse({ params }) {
      params.options = { ...params.options, maxTokens: LONGEST_DOCUMENT }
    },
    onValidate({ addValidationRule }) {
      addValidationRule(DocumentLimitsRule)
    },
    onExecute({ args, setResultAndStopExecution }) {
      const errors = faultsOf(args)
      if (errors.length > 0) setResultAndStopExecution({ errors })
    },
    onSubscribe({ args, setResultAndStopExecution }) {
      const errors = faultsOf(args)
      if (errors.length > 0) setResultAndStopExecution({ errors })
    },
  }
}
