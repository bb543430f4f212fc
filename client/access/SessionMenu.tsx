import { useNavigate } from '@tanstack/react-router'
import { lazy, Suspense, useState } from 'react'
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { codeOf } from '../api/codes.ts'
import { Icon } from '../ui/Icon.tsx'
import menu from '../ui/Menu.module.css'
import styles from './SessionMenu.module.css'
import { signOut } from './sign-in.ts'
import type { Me } from './useSession.ts'

const YourSessions = lazy(async () => ({
  default: (await import('./sessions/YourSessions.tsx')).YourSessions,
}))

/** The pages that are somebody's by their role. */
const PAGES = [
  { of: ['PANEL_MEMBER'], name: 'packs', to: '/packs' },
  { of: ['AUDITOR'], name: 'audit', to: '/audit' },
  {
    of: ['SOCIAL_WORKER', 'SUPERVISOR', 'PRACTICE_ADMINISTRATOR'],
    name: 'professionals',
    to: '/professionals',
  },
  { of: ['PRACTICE_ADMINISTRATOR'], name: 'users', to: '/users' },
  { of: ['PRACTICE_ADMINISTRATOR'], name: 'machines', to: '/machines' },
  { of: ['PRACTICE_ADMINISTRATOR'], name: 'holders', to: '/holders' },
] as const satisfies readonly { of: readonly Me['roles'][number][]; name: string; to: string }[]

/** Who is signed in and where, what else is theirs to look at, and the way out. */
export function SessionMenu({ me }: { me: Me }) {
  const { t } = useTranslation('access')
  const navigate = useNavigate()
  const [showsSessions, setShowsSessions] = useState(false)
  const roles = me.roles.map((role) => t(`role.${codeOf(role)}`)).join(', ')
  return (
    <>
      <MenuTrigger>
        <Button
          className={`button ghost ${styles.trigger}`}
          aria-label={t('menu.label', { name: me.name, roles })}
        >
          <Icon name="person" />
          <span className={`wide-only ${styles.name}`}>{me.name}</span>
        </Button>
        <Popover className={menu.popover} placement="bottom end">
          <p className={styles.who}>
            <span>{me.name}</span>
            <span className="muted">{roles}</span>
          </p>
          <Menu className={menu.menu}>
            {PAGES.filter(({ of }) => of.some((role) => me.roles.includes(role))).map(({ name, to }) => (
              <MenuItem
                key={name}
                id={name}
                className={menu.item ?? ''}
                onAction={() => void navigate({ to })}
              >
                {t(`menu.${name}`)}
              </MenuItem>
            ))}
            <MenuItem id="sessions" className={menu.item ?? ''} onAction={() => setShowsSessions(true)}>
              {t('menu.sessions')}
            </MenuItem>
            <MenuItem id="sign-out" className={menu.item ?? ''} onAction={() => void signOut()}>
              {t('menu.signOut')}
            </MenuItem>
          </Menu>
        </Popover>
      </MenuTrigger>
      {showsSessions && (
        <Suspense>
          <YourSessions onClose={() => setShowsSessions(false)} />
        </Suspense>
      )}
    </>
  )
}
