import { useTranslation } from 'react-i18next'
import styles from './ContactPlan.module.css'
import { ContactSign } from './ContactSign.tsx'

const STATES = ['held', 'planned', 'to-confirm', 'cancelled', 'expected', 'gap', 'doubled'] as const

/** What the signs of the contact plan mean. */
export function ContactLegend() {
  const { t } = useTranslation('plans')
  return (
    <ul className={styles.legend}>
      {STATES.map((state) => (
        <li key={state} data-state={state}>
          <ContactSign state={state} />
          {t(`state.${state}`)}
        </li>
      ))}
    </ul>
  )
}
