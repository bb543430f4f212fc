import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import {
  Button,
  Header,
  Menu,
  MenuItem,
  MenuSection,
  MenuTrigger,
  Popover,
  Separator,
  Text,
} from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import entry from '../../ui/Form.module.css'
import { Icon } from '../../ui/Icon.tsx'
import menu from '../../ui/Menu.module.css'
import { useEcoMap } from '../EcoMapContext.ts'
import { NEW_LISTS, newForm } from './offers.ts'
import { useRecording } from './RecordingContext.ts'
import { type OwnSteps, useOwnSteps } from './useOwnSteps.ts'

/** Everything new that can be recorded around the child, and what the reader recorded last, to be taken back or done again. */
export function RecordMenu() {
  const { t } = useTranslation(['recording', 'common'])
  const { recorded, today } = useEcoMap()
  const { begin, turn } = useRecording()
  const navigate = useNavigate()
  const stepsOf = useOwnSteps()
  const [steps, setSteps] = useState<OwnSteps>()
  const turns = (['undo', 'redo'] as const).flatMap((which) => {
    const step = steps?.[which]
    return step ? [{ which, step }] : []
  })
  return (
    <MenuTrigger
      onOpenChange={(isOpen) => {
        setSteps(undefined)
        if (isOpen) void stepsOf().then(setSteps)
      }}
    >
      <Button className="button primary" aria-label={t('menu')}>
        <Icon name="plus" size={16} />
        <span className="wide-only">{t('menu')}</span>
      </Button>
      <Popover placement="bottom end" className={menu.popover}>
        <Menu className={menu.menu}>
          <MenuSection aria-label={t('menu')}>
            {NEW_LISTS.map((list) => (
              <MenuItem
                key={list}
                id={list}
                className={menu.item}
                onAction={() => begin(newForm(list, { index: recorded, today }))}
              >
                {t(`offer.${list}`)}
              </MenuItem>
            ))}
            <MenuItem
              id="sibling"
              className={menu.item}
              onAction={() =>
                void navigate({
                  to: '/new-child',
                  search: { sibling: recorded.child.id, family: recorded.child.family },
                })
              }
            >
              {t('newSibling')}
            </MenuItem>
          </MenuSection>
          <Separator className={menu.separator} />
          <MenuSection>
            <Header className={menu.heading}>{t('steps.title')}</Header>
            {turns.map(({ which, step }) => (
              <MenuItem
                key={which}
                id={which}
                className={`${menu.item} ${menu.described}`}
                onAction={() => turn(step)}
              >
                <Text slot="label">{t(`common:change.${which}`)}</Text>
                <Text slot="description" className={entry.hint} dir="auto">
                  {step.words}
                </Text>
              </MenuItem>
            ))}
            {turns.length === 0 && (
              <MenuItem key="none" id="none" isDisabled className={menu.item}>
                {t(steps ? 'steps.none' : 'steps.asking')}
              </MenuItem>
            )}
          </MenuSection>
        </Menu>
      </Popover>
    </MenuTrigger>
  )
}
