import { GraphQLError, NoSchemaIntrospectionCustomRule } from 'graphql'
import type { Plugin } from 'graphql-yoga'

/** Tells nobody what else there is to ask: neither by introspection nor by naming what somebody may have meant. */
export function closedSchema(): Plugin {
  return {
    onValidate({ addValidationRule }) {
      addValidationRule(NoSchemaIntrospectionCustomRule)
      return ({ result, setResult }) => setResult(result.map(withoutSuggestion))
    },
  }
}

function withoutSuggestion(error: Error): Error {
  const message = error.message.replace(/ Did you mean .*$/s, '')
  if (message === error.message || !(error instanceof GraphQLError)) return error
  return new GraphQLError(message, { nodes: error.nodes, extensions: error.extensions })
}
