import { useTranslation } from 'react-i18next'
import type { GroundsList } from '../../../domain/sharing/ground.ts'
import { groundId } from '../../../domain/sharing/grounds.ts'
import { longDay } from '../../locales/dates.ts'
import { FilterChoices } from '../../ui/FilterChoices.tsx'
import entry from '../../ui/Form.module.css'

interface GroundsFieldProps {
  list: GroundsList
  /** Ids of grounds. */
  chosen: readonly string[]
  onChoose: (grounds: string[]) => void
}

/** The grounds of a list to choose from; of each that is chosen, what it allows and where that stands. */
export function GroundsField({ list, chosen, onChoose }: GroundsFieldProps) {
  const { t } = useTranslation('sharing')
  const grounds = list.grounds.map((ground) => ({ ...ground, id: groundId(list, ground) }))
  return (
    <>
      <FilterChoices
        label={t('fields.grounds', { place: list.place, day: longDay(list.checkedOn) })}
        choices={grounds.map(({ id, title }) => ({ value: id, name: title }))}
        chosen={chosen}
        onChoose={onChoose}
      />
      <div role="status">
        {grounds
          .filter(({ id }) => chosen.includes(id))
          .map(({ id, title, says, provision, source, caution }) => (
            <p key={id} className={entry.hint}>
              <strong>{title}.</strong> {says} {t('stands', { provision, source: source.title })} {caution}
            </p>
          ))}
        {chosen.length === 0 && <p className={entry.hint}>{t('noGround')}</p>}
      </div>
    </>
  )
}
