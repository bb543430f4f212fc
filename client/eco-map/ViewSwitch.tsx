import { ToggleButton, ToggleButtonGroup } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { Icon } from '../ui/Icon.tsx'
import { useEcoMap } from './EcoMapContext.ts'
import styles from './ViewSwitch.module.css'

/** Chooses between the map and the outline, which say the same. */
export function ViewSwitch() {
  const { t } = useTranslation('ecoMap')
  const { search, go } = useEcoMap()
  return (
    <ToggleButtonGroup
      className={styles.switch}
      aria-label={t('view.label')}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[search.view ?? 'map']}
      onSelectionChange={(keys) => go({ view: keys.has('outline') ? 'outline' : undefined })}
    >
      <ToggleButton id="map" className={styles.choice} aria-label={t('view.map')}>
        <Icon name="map" size={16} />
        <span className="wide-only">{t('view.map')}</span>
      </ToggleButton>
      <ToggleButton id="outline" className={styles.choice} aria-label={t('view.outline')}>
        <Icon name="outline" size={16} />
        <span className="wide-only">{t('view.outline')}</span>
      </ToggleButton>
    </ToggleButtonGroup>
  )
}
