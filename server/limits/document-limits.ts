import { type ASTVisitor, GraphQLError, type ValidationContext } from 'graphql'
import { type DocumentSize, sizeOf } from './document-size.ts'

/**
 * The largest document that is answered. Twice and more of what the product's own client and its editor of queries ask for;
 * a person who writes a larger one can ask in two.
 */
export const DOCUMENT_LIMITS: DocumentSize = { depth: 12, rootFields: 8, aliases: 20, directives: 20 }

/** Words and signs of a document; the largest of the product's own has under a thousand. */
export const LONGEST_DOCUMENT = 5_000

const WORDS: Record<keyof DocumentSize, string> = {
  depth: 'levels of fields within fields',
  rootFields: 'fields of the operation itself',
  aliases: 'aliases',
  directives: 'directives',
}

/** The rule of validation that holds a document to {@link DOCUMENT_LIMITS}. */
export function DocumentLimitsRule(context: ValidationContext): ASTVisitor {
  return {
    Document(document) {
      const size = sizeOf(document)
      for (const part of Object.keys(DOCUMENT_LIMITS) as (keyof DocumentSize)[]) {
        const [found, most] = [size[part], DOCUMENT_LIMITS[part]]
        if (found > most) context.reportError(tooLarge(`has ${found} ${WORDS[part]}`, `${most}`))
      }
    },
  }
}

/** The error of a document that asks for more than is answered at once. */
export function tooLarge(found: string, most: string): GraphQLError {
  return new GraphQLError(`The document ${found}; at most ${most} are answered. Ask for less at once.`, {
    extensions: { code: 'DOCUMENT_TOO_LARGE' },
  })
}
