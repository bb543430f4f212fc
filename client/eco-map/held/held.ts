import type { Severity } from '../../../domain/findings/finding.ts'
import type { FindingKind } from '../../../domain/findings/finding-kind.ts'
import type { EcoMapQuery } from '../../api/generated/graphql.ts'

type AnsweredChild = NonNullable<EcoMapQuery['child']>

/** Something withheld of the record, or left out of papers, as far as the reader sees it. */
export type Withholding = AnsweredChild['withholdings'][number]

/** What is withheld of a child's record, and from whom. */
export interface Held {
  /** Whether nothing is withheld from the reader. */
  isWhole: boolean
  /** Whom to ask for more; absent where nothing is withheld of which the reader may know. */
  ask: readonly string[] | undefined
  withholdings: readonly Withholding[]
  /** Which items are left out of what is made for whom. */
  notFor: readonly { item: string; familyMember: string }[]
  /** Who may see the child. */
  readers: readonly { id: string; name: string }[]
  /** The id of the reader. */
  reader: string | undefined
}

/** What the API says of it. */
export function readHeld(
  { record, moreIsHeld, withholdings, readers }: AnsweredChild,
  reader?: string,
): Held {
  const { isWhole, notFor } = record
  return { isWhole, ask: moreIsHeld?.ask, withholdings, notFor, readers, reader }
}

/** Which findings the reader is told, where some of the record is withheld from them. */
export interface ToldFindings {
  keys: ReadonlySet<string>
  /** Those of which nothing is told but this. */
  reduced: readonly { key: string; kind: FindingKind; severity: Severity }[]
}

interface AnsweredFinding {
  key: string
  kind: FindingKind
  severity: string
  restsOnWithheld: boolean
}

/** What the API says of the findings of a day. */
export function readTold(findings: readonly AnsweredFinding[]): ToldFindings {
  return {
    keys: new Set(findings.flatMap(({ key, restsOnWithheld }) => (restsOnWithheld ? [] : [key]))),
    reduced: findings.flatMap(({ key, kind, severity, restsOnWithheld }) =>
      restsOnWithheld ? [{ key, kind, severity: severity.toLowerCase() as Severity }] : [],
    ),
  }
}
