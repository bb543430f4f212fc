import { useTranslation } from 'react-i18next'
import type { Draft } from '../../../domain/network/leaves.ts'
import type { RecordedList } from '../../../domain/recording/record-form.ts'
import { Conflict } from '../../ui/Conflict.tsx'
import entry from '../../ui/Form.module.css'
import { LAYOUT } from './layout.ts'
import { useFieldWords } from './useFieldWords.ts'
import { useValueWords } from './useValueWords.ts'

interface RecordConflictProps {
  list: RecordedList
  mine: Draft
  /** As somebody else has recorded it meanwhile; absent where it is no longer on file. */
  theirs: Draft | undefined
  /** Puts theirs in the place of mine, in one field. */
  onTake: (name: string) => void
  /** Records mine over theirs. */
  onKeepMine: () => void
}

/** What somebody else has recorded of the same meanwhile, field by field. */
export function RecordConflict({ list, mine, theirs, onTake, onKeepMine }: RecordConflictProps) {
  const { t } = useTranslation('recording')
  const fieldWords = useFieldWords()
  const valueWords = useValueWords()
  if (!theirs) return <p className={entry.trouble}>{t('takenOff')}</p>
  const told = (draft: Draft, name: string) =>
    valueWords(list, name, draft[name]).join('\n') || t('notRecorded')
  const parts = LAYOUT[list]
    .flatMap((group) => group.fields)
    .map((name) => ({
      name: fieldWords(list, name),
      theirs: told(theirs, name),
      mine: told(mine, name),
      onTake: () => onTake(name),
    }))
  return <Conflict parts={parts} onKeepMine={onKeepMine} />
}
