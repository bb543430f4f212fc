import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { Icon } from '../../ui/Icon.tsx'
import menu from '../../ui/Menu.module.css'
import { useEcoMap } from '../EcoMapContext.ts'
import { NEW_LISTS, newForm } from './offers.ts'
import { useRecording } from './RecordingContext.ts'

/** Everything new that can be recorded around the child, from wherever the reader is on the page. */
export function RecordMenu() {
  const { t } = useTranslation('recording')
  const { recorded, today } = useEcoMap()
  const { begin } = useRecording()
  return (
    <MenuTrigger>
      <Button className="button primary" aria-label={t('menu')}>
        <Icon name="plus" size={16} />
        <span className="wide-only">{t('menu')}</span>
      </Button>
      <Popover placement="bottom end" className={menu.popover}>
        <Menu
          className={menu.menu}
          onAction={(list) => begin(newForm(list as (typeof NEW_LISTS)[number], { index: recorded, today }))}
        >
          {NEW_LISTS.map((list) => (
            <MenuItem key={list} id={list} className={menu.item}>
              {t(`offer.${list}`)}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  )
}
