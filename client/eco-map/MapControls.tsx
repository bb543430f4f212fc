import type { RefObject } from 'react'
import { useTranslation } from 'react-i18next'
import { Icon, type IconName } from '../ui/Icon.tsx'
import type { EcoMapCanvasHandle } from './EcoMapCanvas.tsx'
import styles from './MapControls.module.css'

interface MapControlsProps {
  canvas: RefObject<Pick<EcoMapCanvasHandle, 'fit' | 'zoomBy'> | null>
  /** Whether the reader has put anything in another place. */
  hasPins: boolean
  onReset: () => void
}

/** Zoom, the whole map, and everything back in its place. */
export function MapControls({ canvas, hasPins, onReset }: MapControlsProps) {
  const { t } = useTranslation('ecoMap')
  const controls: { name: IconName; words: string; act: () => void }[] = [
    { name: 'plus', words: t('zoomIn'), act: () => canvas.current?.zoomBy(1.3) },
    { name: 'minus', words: t('zoomOut'), act: () => canvas.current?.zoomBy(1 / 1.3) },
    { name: 'fit', words: t('fit'), act: () => canvas.current?.fit() },
  ]
  if (hasPins) controls.push({ name: 'reset', words: t('reset'), act: onReset })
  return (
    <div className={styles.controls}>
      {controls.map(({ name, words, act }) => (
        <button
          key={name}
          type="button"
          className="button icon-button"
          title={words}
          aria-label={words}
          onClick={act}
        >
          <Icon name={name} />
        </button>
      ))}
    </div>
  )
}
