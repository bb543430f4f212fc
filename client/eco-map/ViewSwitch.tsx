import { ToggleButton, ToggleButtonGroup } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { Icon, type IconName } from '../ui/Icon.tsx'
import { useEcoMap } from './EcoMapContext.ts'
import { VIEWS, type View } from './eco-map-search.ts'
import styles from './ViewSwitch.module.css'

const ICONS: Record<View, IconName> = {
  map: 'map',
  outline: 'outline',
  voices: 'voices',
  needs: 'grid',
  contacts: 'calendar',
}

/**
 * Chooses between the map and the outline, which say the same, the child's own map beside the workers', who meets which
 * need, and who sees the family when.
 */
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
      onSelectionChange={(keys) => {
        const view = VIEWS.find((one) => keys.has(one))
        go({ view: view === 'map' ? undefined : view })
      }}
    >
      {VIEWS.filter((view) => hasVoices || view !== 'voices').map((view) => (
        <ToggleButton key={view} id={view} className={styles.choice} aria-label={t(`view.${view}`)}>
          <Icon name={ICONS[view]} size={16} />
          <span className="wide-only">{t(`view.${view}`)}</span>
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  )
}
