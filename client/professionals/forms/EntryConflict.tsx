import { useTranslation } from 'react-i18next'
import { Conflict } from '../../ui/Conflict.tsx'

interface EntryConflictProps<Entered> {
  theirs: { entered: Entered; byName: string | undefined } | undefined
  mine: Entered
  /** The parts of a record, each with what it is called and how it is told. */
  parts: readonly { name: string; words: (entered: Entered) => string }[]
  onKeepMine: () => void
  onTakeTheirs: () => void
}

/** What somebody else recorded of the same meanwhile, where there is such. */
export function EntryConflict<Entered>({ theirs, mine, parts, ...choices }: EntryConflictProps<Entered>) {
  const { t } = useTranslation('professionals')
  if (!theirs) return null
  const told = (text: string) => text.trim() || t('notRecorded')
  return (
    <Conflict
      text={theirs.byName ? t('meanwhileBy', { name: theirs.byName }) : t('meanwhile')}
      parts={parts.map(({ name, words }) => ({
        name,
        theirs: told(words(theirs.entered)),
        mine: told(words(mine)),
      }))}
      {...choices}
    />
  )
}
