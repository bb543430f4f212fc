import { useEffect, useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Icon } from '../ui/Icon.tsx'
import { useEcoMap } from './EcoMapContext.ts'
import styles from './LegendPanel.module.css'
import { LegendSign } from './LegendSign.tsx'
import { legendOf } from './legend.ts'
import type { MapElement } from './map-element.ts'
import { type MapTokens, readMapTokens, watchMapTokens } from './map-tokens.ts'
import { useLegendWords } from './useLegendWords.ts'

const GROUPS = ['changes', 'people', 'sectors', 'needs', 'ties', 'information'] as const

/** Explains the signs that are on the map, and only those. It is folded away until it is asked for. */
export function LegendPanel({ elements }: { elements: readonly MapElement[] }) {
  const { t } = useTranslation('ecoMap')
  const { search } = useEcoMap()
  const words = useLegendWords()
  const [isOpen, setIsOpen] = useState(false)
  const id = useId()
  const tokens = useMapTokens()
  const entries = isOpen ? legendOf(elements, search.layer === 'information') : []
  return (
    <div className={styles.legend} data-open={isOpen || undefined}>
      <button
        type="button"
        className="button"
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setIsOpen(!isOpen)}
      >
        <Icon name="legend" size={16} />
        {t('legend')}
      </button>
      <section id={id} hidden={!isOpen} aria-label={t('legend')} className={styles.entries}>
        {GROUPS.map((group) => {
          const shown = entries.filter((entry) => entry.group === group)
          if (shown.length === 0) return null
          return (
            <ul key={group} className={styles.group}>
              {shown.map(({ key, sign }) => (
                <li key={key} className={styles.entry}>
                  <svg viewBox="-36 -14 72 28" width="58" height="23" aria-hidden="true">
                    <LegendSign sign={sign} tokens={tokens} />
                  </svg>
                  {words.entry[key]}
                </li>
              ))}
            </ul>
          )
        })}
      </section>
    </div>
  )
}

/** The page's colours as the map has them, now and when they change. */
function useMapTokens(): MapTokens {
  const [tokens, setTokens] = useState(() => readMapTokens(document.body))
  useEffect(() => watchMapTokens(() => setTokens(readMapTokens(document.body))), [])
  return tokens
}
