import { useTranslation } from 'react-i18next'
import styles from './Coverage.module.css'
import { ShareSign } from './ShareSign.tsx'

const WAYS = ['addresses', 'supports', 'action', 'evidenced'] as const

/** What the signs of the cells mean. */
export function ShareLegend() {
  const { t } = useTranslation('needs')
  return (
    <ul className={styles.legend}>
      {WAYS.map((how) => (
        <li key={how}>
          <ShareSign how={how} />
          {t(`how.${how}`)}
        </li>
      ))}
    </ul>
  )
}
