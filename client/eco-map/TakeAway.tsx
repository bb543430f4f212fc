import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { Icon } from '../ui/Icon.tsx'
import menu from '../ui/Menu.module.css'
import { saveFile } from '../ui/save-file.ts'
import { useEcoMap } from './EcoMapContext.ts'
import { readMapTokens } from './map-tokens.ts'
import { pngFile, svgFile } from './print/picture-file.tsx'
import { usePicture } from './print/usePicture.ts'

/** What can be taken out of the page: a picture, or paper. */
export function TakeAway() {
  const { t } = useTranslation(['ecoMap', 'whatIf'])
  const { index, day, search } = useEcoMap()
  const picture = usePicture()
  const name = [index.child.name, day, search.whatif !== undefined && t('whatIf:badge')]
    .filter(Boolean)
    .join(' ')
  return (
    <>
      <MenuTrigger>
        <Button className="button" aria-label={t('take.open')}>
          <Icon name="download" size={16} />
          <span className="wide-only">{t('take.open')}</span>
        </Button>
        <Popover placement="bottom end" className={menu.popover}>
          <Menu className={menu.menu} onAction={(key) => save(key === 'svg' ? 'svg' : 'png')}>
            <MenuItem id="svg" className={menu.item}>
              {t('take.svg')}
            </MenuItem>
            <MenuItem id="png" className={menu.item}>
              {t('take.png')}
            </MenuItem>
          </Menu>
        </Popover>
      </MenuTrigger>
      <button type="button" className="button" aria-label={t('take.print')} onClick={() => window.print()}>
        <Icon name="print" size={16} />
        <span className="wide-only">{t('take.print')}</span>
      </button>
    </>
  )

  async function save(form: 'svg' | 'png'): Promise<void> {
    const drawing = picture('landscape', readMapTokens(document.body))
    saveFile(`${name}.${form}`, await (form === 'svg' ? svgFile(drawing) : pngFile(drawing)))
  }
}
