import { useTranslation } from 'react-i18next'
import { useEcoMap } from '../EcoMapContext.ts'

/** What the chooser of nobody in particular chooses. */
export const NOBODY = ''

/** For whom the page can be made, and for whom it is. */
export interface MadeForChoices {
  /** Nobody in particular first, then the family; none where there is no family, and of a pack, which is for its panel alone. */
  choices: readonly { value: string; name: string }[]
  chosen: string
  choose(member: string): void
  /** Whether for some of them something is left out that somebody thought of, or it is made for one: it stands on the page then. */
  isInSight: boolean
}

export function useMadeFor(): MadeForChoices {
  const { t } = useTranslation('held')
  const { held, recorded, pack, search, go } = useEcoMap()
  const members = recorded.record.familyMembers.map(({ id, name }) => ({ value: id, name }))
  const hasChoices = !pack && (members.length > 0 || search.madeFor !== undefined)
  return {
    choices: hasChoices ? [{ value: NOBODY, name: t('madeFor.nobody') }, ...members] : [],
    chosen: search.madeFor ?? NOBODY,
    choose: (member) =>
      go({ madeFor: member || undefined, selected: undefined, finding: undefined, panel: undefined }),
    isInSight: held.notFor.length > 0 || search.madeFor !== undefined,
  }
}
