import { ToggleButton } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { shortDay } from '../locales/dates.ts'
import { Icon } from '../ui/Icon.tsx'
import { useDrawing } from './drawing/DrawingContext.ts'
import { useEcoMap } from './EcoMapContext.ts'
import { MapFilter } from './MapFilter.tsx'
import { MapSearch } from './MapSearch.tsx'
import styles from './MapToolbar.module.css'
import type { EcoMapModel } from './model.ts'

interface MapToolbarProps {
  /** What the filters leave of the map. */
  shown: EcoMapModel
  /** Brings what was found into the middle. */
  onFind: (id: string) => void
}

/** Finds, filters, and switches the second layer on and off. */
export function MapToolbar({ shown, onFind }: MapToolbarProps) {
  const { t } = useTranslation(['ecoMap', 'recording'])
  const { search, go, windowFrom, pack, whatIf } = useEcoMap()
  const { tie, draw, end } = useDrawing()
  return (
    <div className={styles.toolbar}>
      <MapSearch
        model={shown}
        onFind={(id) => {
          go({ selected: id, panel: undefined })
          onFind(id)
        }}
      />
      <MapFilter shown={shown.professionals.filter(({ otherDay }) => !otherDay).length} />
      <ToggleButton
        className="button"
        aria-label={t('layer')}
        isSelected={search.layer === 'information'}
        onChange={(isOn) => go({ layer: isOn ? 'information' : undefined })}
      >
        <Icon name="layers" size={16} />
        <span className="wide-only">{t('layer')}</span>
      </ToggleButton>
      {!pack && !whatIf.session && search.view === undefined && (
        <ToggleButton
          className="button"
          aria-label={t('recording:drawing.start')}
          isSelected={tie !== undefined}
          onChange={(isOn) => (isOn ? draw({}) : end())}
        >
          <Icon name="tie" size={16} />
          <span className="wide-only">{t('recording:drawing.start')}</span>
        </ToggleButton>
      )}
      {search.layer === 'information' && (
        <p className={styles.hint}>{t('layerHint', { day: shortDay(windowFrom) })}</p>
      )}
    </div>
  )
}
