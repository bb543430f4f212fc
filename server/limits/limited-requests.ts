import { type DocumentNode, getOperationAST } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import { checkVariables } from './check-variables.ts'
import { costOf, HIGHEST_COST, type Variables } from './cost.ts'
import { DocumentLimitsRule, LONGEST_DOCUMENT, tooLarge } from './document-limits.ts'

/** Refuses, before anything is read, what asks for too much and what gives values that do not fit. */
export function limitedRequests(): Plugin {
  const costs = new WeakMap<DocumentNode, Map<string, (variables: Variables) => number>>()
  return {
    onParse({ params }) {
      params.options = { ...params.options, maxTokens: LONGEST_DOCUMENT }
    },
    onValidate({ addValidationRule }) {
      addValidationRule(DocumentLimitsRule)
    },
    onExecute({ args, setResultAndStopExecution }) {
      const { schema, document, operationName, variableValues } = args
      const operation = getOperationAST(document, operationName)
      if (!operation) return
      const errors = checkVariables(schema, operation, variableValues)
      const name = operationName ?? ''
      const ofDocument = costs.get(document) ?? new Map()
      costs.set(document, ofDocument)
      const cost = ofDocument.get(name) ?? costOf(schema, document, name)
      ofDocument.set(name, cost)
      if (errors.length === 0 && cost(variableValues) > HIGHEST_COST)
        errors.push(tooLarge(`asks for about ${Math.round(cost(variableValues))} facts`, `${HIGHEST_COST}`))
      if (errors.length > 0) setResultAndStopExecution({ errors })
    },
  }
}
