import { z } from 'zod'
import { forbiddenCharacter, isBlank, normaliseText } from '../network/network-text.ts'

/** Text that says something, as the network file keeps it. */
export const writtenText = z
  .string()
  .refine((text) => !isBlank(text), 'write something')
  .refine(
    (text) => forbiddenCharacter(text) === undefined,
    'it holds a character that no text may; take it out',
  )
  .transform(normaliseText)
