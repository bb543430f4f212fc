import { useTranslation } from 'react-i18next'
import type { ContactVisit } from '../../../domain/plans/contact-plan.ts'
import { formOfChange } from '../../../domain/recording/record-form.ts'
import { briefDay } from '../../locales/dates.ts'
import { joinNames } from '../../locales/lists.ts'
import { Icon, type IconName } from '../../ui/Icon.tsx'
import { personName } from '../details/names.ts'
import { ThingLink } from '../details/ThingLink.tsx'
import { useEcoMap } from '../EcoMapContext.ts'
import { useContactRecording } from './ContactContext.ts'
import styles from './ContactPlan.module.css'
import { ContactSign } from './ContactSign.tsx'

interface VisitItemProps {
  of: ContactVisit
  professional: string
  isOnPaper: boolean
}

/** A visit with its day, how it stands and who comes along; of a planned one what became of it is recorded in one click. */
export function VisitItem({ of: { visit, state, together }, professional, isOnPaper }: VisitItemProps) {
  const { t } = useTranslation(['plans', 'codes'])
  const { index } = useEcoMap()
  const isOpen = state === 'planned' || state === 'to-confirm'
  return (
    <div className={styles.item} data-state={state} data-visit="">
      <ContactSign state={state} />
      <span>
        <ThingLink id={visit.id}>
          {t('visit', { day: briefDay(visit.on), mode: t(`codes:delivery.${visit.mode}`) })}
          <span className="visually-hidden"> ({t(`state.${state}`)})</span>
        </ThingLink>
        {state === 'cancelled' && <span className={styles.hint}> {t('cancelledHere')}</span>}
        {state === 'to-confirm' && <span className={styles.hint}> {t('confirm')}</span>}
        {together.length > 0 && (
          <span className={styles.hint}>
            {' '}
            {t('together', { names: joinNames(together.map((id) => personName(index, id))) })}
          </span>
        )}
        {isOpen && !isOnPaper && <WhatBecame visit={visit} professional={professional} />}
      </span>
    </div>
  )
}

function WhatBecame({ visit, professional }: { visit: ContactVisit['visit']; professional: string }) {
  const { t } = useTranslation('plans')
  const { index, today } = useEcoMap()
  const recording = useContactRecording()
  if (!recording) return null
  const name = t('ofVisit', { name: personName(index, professional), day: briefDay(visit.on) })
  const become = (status: 'held' | 'cancelled') => (button: HTMLElement) => {
    // The button goes with what it did; the visit stays.
    button.closest('[data-visit]')?.querySelector('a')?.focus()
    recording.become(visit, { status })
  }
  return (
    <span className={styles.became}>
      {visit.on <= today && (
        <SmallButton
          icon="check"
          words={t('held')}
          label={t('heldOf', { visit: name })}
          onPress={become('held')}
        />
      )}
      <SmallButton
        icon="close"
        words={t('cancel')}
        label={t('cancelOf', { visit: name })}
        onPress={become('cancelled')}
      />
      <SmallButton
        icon="person"
        words={t('whoElse')}
        label={t('whoElseOf', { visit: name })}
        onPress={() => recording.begin(formOfChange('visits', visit, {}, 'involvements'))}
      />
    </span>
  )
}

interface SmallButtonProps {
  icon: IconName
  /** What it does, shown when pointed at. */
  words: string
  /** The same with what it does it to. */
  label: string
  onPress: (button: HTMLElement) => void
}

function SmallButton({ icon, words, label, onPress }: SmallButtonProps) {
  return (
    <button
      type="button"
      className={styles.small}
      title={words}
      aria-label={label}
      onClick={({ currentTarget }) => onPress(currentTarget)}
    >
      <Icon name={icon} size={14} />
    </button>
  )
}
