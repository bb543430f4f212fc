import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Icon, type IconName } from './Icon.tsx'
import styles from './ThemeSwitch.module.css'

const THEMES = ['system', 'light', 'dark'] as const
type Theme = (typeof THEMES)[number]

const ICONS: Record<Theme, IconName> = { system: 'system', light: 'sun', dark: 'moon' }
const KEY = 'ecomap-theme'

/** Chooses the colours: the system's, light or dark. The choice is kept in the browser; nothing of a case is. */
export function ThemeSwitch() {
  const { t } = useTranslation()
  const [theme, setTheme] = useState<Theme>(chosenTheme)
  const choose = (next: Theme) => {
    setTheme(next)
    applyTheme(next)
  }
  return (
    <fieldset className={styles.switch}>
      <legend className="visually-hidden">{t('theme.label')}</legend>
      {THEMES.map((one) => (
        <label key={one} className={styles.choice} title={t(`theme.${one}`)}>
          <input type="radio" name="theme" checked={theme === one} onChange={() => choose(one)} />
          <Icon name={ICONS[one]} />
          <span className="visually-hidden">{t(`theme.${one}`)}</span>
        </label>
      ))}
    </fieldset>
  )
}

function chosenTheme(): Theme {
  return THEMES.find((theme) => theme === document.documentElement.dataset.theme) ?? 'system'
}

function applyTheme(theme: Theme): void {
  if (theme === 'system') delete document.documentElement.dataset.theme
  else document.documentElement.dataset.theme = theme
  try {
    if (theme === 'system') localStorage.removeItem(KEY)
    else localStorage.setItem(KEY, theme)
  } catch {
    // A browser without storage shows the choice until the page is left.
  }
}
