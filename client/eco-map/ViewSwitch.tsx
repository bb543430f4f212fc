import { ToggleButton, ToggleButtonGroup } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { Icon } from '../ui/Icon.tsx'
import { useEcoMap } from './EcoMapContext.ts'
import styles from './ViewSwitch.module.css'

/** Chooses between the map and the outline, which say the same, and the child's own map beside the workers'. */
export function ViewSwitch() {
  const { t } = useTranslation('ecoMap')
  const { search, go } = useEcoMap()
  const hasVoices = search.whatif === undefined && search.madeFor === undefined
  return (
    <ToggleButtonGroup
      className={styles.switch}
      aria-label={t('view.label')}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[search.view ?? 'map']}
      onSelectionChange={([view]) => go({ view: view === 'outline' || view === 'voices' ? view : undefined })}
    >
      <ToggleButton id="map" className={styles.choice} aria-label={t('view.map')}>
        <Icon name="map" size={16} />
        <span className="wide-only">{t('view.map')}</span>
      </ToggleButton>
      <ToggleButton id="outline" className={styles.choice} aria-label={t('view.outline')}>
        <Icon name="outline" size={16} />
        <span className="wide-only">{t('view.outline')}</span>
      </ToggleButton>
      {hasVoices && (
        <ToggleButton id="voices" className={styles.choice} aria-label={t('view.voices')}>
          <Icon name="voices" size={16} />
          <span className="wide-only">{t('view.voices')}</span>
        </ToggleButton>
      )}
    </ToggleButtonGroup>
  )
}
