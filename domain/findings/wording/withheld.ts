import type { ReducedFinding } from '../reduce-findings.ts'
import type { FindingWords } from './wording.ts'

/** A finding of which nothing is told but its kind. */
export function wordReducedFinding({ kind }: Pick<ReducedFinding, 'kind'>): FindingWords {
  const words = kind.toLowerCase().replaceAll('_', ' ')
  return {
    title: words.charAt(0).toUpperCase() + words.slice(1),
    explanation: 'This rests on withheld information.',
    suggestion: 'Ask somebody who may see all that is held about this child.',
  }
}
