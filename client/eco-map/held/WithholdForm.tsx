import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { FilterChoices } from '../../ui/FilterChoices.tsx'
import entry from '../../ui/Form.module.css'
import { TextField } from '../../ui/TextField.tsx'
import { Trouble } from '../../ui/Trouble.tsx'
import { useEcoMap } from '../EcoMapContext.ts'
import { useWithholding } from './useWithholding.ts'
import styles from './WithholdForm.module.css'

const LONGEST_REASON = 2_000

/** Asks why something is withheld, from whom, and for whose papers it is left out. */
export function WithholdForm({ item, onEnd }: { item: string; onEnd: () => void }) {
  const { t } = useTranslation('held')
  const { held, recorded } = useEcoMap()
  const [reason, setReason] = useState('')
  const [from, setFrom] = useState<readonly ('readers' | 'existence')[]>(['readers'])
  const [exceptFor, setExceptFor] = useState<string[]>([])
  const [notFor, setNotFor] = useState<string[]>([])
  const { withhold, trouble } = useWithholding()
  const fromReaders = from.includes('readers')
  async function submit(event: FormEvent) {
    event.preventDefault()
    const isDone = await withhold({
      item,
      reason,
      hidesExistence: fromReaders && from.includes('existence'),
      exceptFor: fromReaders ? exceptFor : null,
      notFor,
    })
    if (isDone) onEnd()
  }
  const named = ({ id, name }: { id: string; name: string }) => ({ value: id, name })
  return (
    <form className={styles.form} onSubmit={submit} aria-label={t('open')}>
      <TextField rows={2} label={t('reason')} text={reason} longest={LONGEST_REASON} onText={setReason} />
      <FilterChoices
        label={t('section')}
        isLabelHidden
        choices={[
          { value: 'readers', name: t('fromReaders') },
          ...(fromReaders ? [{ value: 'existence' as const, name: t('hidesExistence') }] : []),
        ]}
        chosen={from}
        onChoose={setFrom}
      />
      {fromReaders && (
        <FilterChoices
          label={t('exceptFor')}
          choices={held.readers.filter((reader) => reader.id !== held.reader).map(named)}
          chosen={exceptFor}
          onChoose={setExceptFor}
        />
      )}
      <FilterChoices
        label={t('notFor')}
        choices={recorded.record.familyMembers.filter((member) => member.id !== item).map(named)}
        chosen={notFor}
        onChoose={setNotFor}
      />
      <div role="alert">
        <Trouble lines={trouble} />
      </div>
      <div className={entry.offers}>
        <button type="submit" className="button primary">
          {t('send')}
        </button>
        <button type="button" className="button" onClick={onEnd}>
          {t('cancel')}
        </button>
      </div>
    </form>
  )
}
