import { z } from 'zod'
import { forbiddenCharacter, isBlank, normaliseText } from '../network/network-text.ts'

/** Where a number of practice comes from: a public document, or somebody's own judgement, which is then said. */
export type Source = DocumentSource | OwnSource

export interface DocumentSource {
  title: string
  publisher: string
  year: number
  /** What it asks for, where the number is made from it. */
  says?: string
}

export interface OwnSource {
  /** Whose number it is, and why: no public document gives it. */
  own: string
}

const words = z
  .string()
  .refine((text) => !isBlank(text) && !forbiddenCharacter(text), 'write words that can be read')
  .transform(normaliseText)
const WHICH = 'name title, publisher and year of a public document, or write "own" and why'

/** The source of a number, as it stands in a profile. */
export const sourceSchema: z.ZodType<Source> = z
  .strictObject({
    title: words.optional(),
    publisher: words.optional(),
    year: z
      .int('write a year')
      .min(1800, 'write a year from 1800')
      .max(2200, 'write a year up to 2200')
      .optional(),
    says: words.optional(),
    own: words.optional(),
  })
  .superRefine((source, context) => {
    const named = (['title', 'publisher', 'year'] as const).filter((field) => source[field] !== undefined)
    if (source.own !== undefined) {
      if (named.length > 0 || source.says !== undefined)
        context.addIssue({ code: 'custom', path: ['own'], message: `not both: ${WHICH}` })
    } else
      for (const field of ['title', 'publisher', 'year'] as const)
        if (source[field] === undefined) context.addIssue({ code: 'custom', path: [field], message: WHICH })
  })
  .transform((source) => source as Source)

/** The source as one line: title, publisher, year, and what it says; or whose judgement it is. */
export function sourceText(source: Source): string {
  if ('own' in source) return source.own
  const { title, publisher, year, says } = source
  return `${title}. ${publisher}, ${year}${says === undefined ? '' : `: ${says}`}.`
}
