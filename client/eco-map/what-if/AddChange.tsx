import { useRef } from 'react'
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { CHANGE_TYPES, type ChangeType, MOST_CHANGES } from '../../../domain/what-if/change.ts'
import entry from '../../ui/Form.module.css'
import { Icon } from '../../ui/Icon.tsx'
import menu from '../../ui/Menu.module.css'
import { useEcoMap } from '../EcoMapContext.ts'
import { ChangeForm } from './forms/ChangeForm.tsx'
import type { Session } from './session.ts'

/** Chooses a kind of change, and shows the form for it. */
export function AddChange({ session }: { session: Session }) {
  const { t } = useTranslation('whatIf')
  const { whatIf } = useEcoMap()
  const button = useRef<HTMLButtonElement>(null)
  if (session.changes.length >= MOST_CHANGES)
    return <p className={entry.hint}>{t('full', { count: MOST_CHANGES })}</p>
  return (
    <>
      <MenuTrigger>
        <Button ref={button} className="button">
          <Icon name="plus" size={16} />
          {t('add')}
        </Button>
        <Popover placement="bottom start" className={menu.popover}>
          <Menu className={menu.menu} onAction={(key) => whatIf.openForm(key as ChangeType)}>
            {CHANGE_TYPES.map((type) => (
              <MenuItem key={type} id={type} className={menu.item}>
                {t(`types.${type}`)}
              </MenuItem>
            ))}
          </Menu>
        </Popover>
      </MenuTrigger>
      {session.form && (
        <ChangeForm
          key={JSON.stringify(session.form)}
          form={session.form}
          onEnd={() => {
            whatIf.openForm()
            button.current?.focus()
          }}
        />
      )}
    </>
  )
}
