import { lazy, Suspense, useState } from 'react'
import { Button, type Key, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { networkFileText } from '../../domain/network/network-file-text.ts'
import { Icon } from '../ui/Icon.tsx'
import menu from '../ui/Menu.module.css'
import { saveFile } from '../ui/save-file.ts'
import { useEcoMap } from './EcoMapContext.ts'
import { MadeFor } from './held/MadeFor.tsx'
import { madeForIndex } from './held/made-for-index.ts'
import { readMapTokens } from './map-tokens.ts'
import { pngFile, svgFile } from './print/picture-file.tsx'
import { type PictureOf, usePicture } from './print/usePicture.ts'
import { useSeenAs } from './voices/useSeenAs.ts'
import { voiceMap } from './voices/voice-map.ts'

const PacksOfChild = lazy(async () => ({
  default: (await import('../panel-packs/PacksOfChild.tsx')).PacksOfChild,
}))

/** What can be taken out of the page: a picture, or paper. */
export function TakeAway() {
  const { t } = useTranslation(['ecoMap', 'whatIf'])
  const shown = useEcoMap()
  const { index, recorded, held, pack, day, today, search } = shown
  const seenAs = useSeenAs()
  const picture = usePicture()
  const [showsPacks, setShowsPacks] = useState(false)
  const name = [index.child.name, day, search.whatif !== undefined && t('whatIf:badge')]
    .filter(Boolean)
    .join(' ')
  return (
    <>
      <MadeFor />
      <MenuTrigger>
        <Button className="button" aria-label={t('take.open')}>
          <Icon name="download" size={16} />
          <span className="widest-only">{t('take.open')}</span>
        </Button>
        <Popover placement="bottom end" className={menu.popover}>
          <Menu className={menu.menu} onAction={take}>
            <MenuItem id="svg" className={menu.item}>
              {t('take.svg')}
            </MenuItem>
            <MenuItem id="png" className={menu.item}>
              {t('take.png')}
            </MenuItem>
            {!pack && (
              <MenuItem id="json" className={menu.item}>
                {t('take.json')}
              </MenuItem>
            )}
            {!pack && day <= today && (
              <MenuItem id="packs" className={menu.item}>
                {t('take.packs')}
              </MenuItem>
            )}
          </Menu>
        </Popover>
      </MenuTrigger>
      <button type="button" className="button" aria-label={t('take.print')} onClick={() => window.print()}>
        <Icon name="print" size={16} />
        <span className="widest-only">{t('take.print')}</span>
      </button>
      {showsPacks && (
        <Suspense>
          <PacksOfChild child={index.child.id} day={day} onClose={() => setShowsPacks(false)} />
        </Suspense>
      )}
    </>
  )

  function take(key: Key): void {
    if (key === 'packs') setShowsPacks(true)
    else if (key === 'json') saveRecord()
    else void save(key === 'svg' ? 'svg' : 'png')
  }

  /** What is recorded, without what is only supposed. */
  function saveRecord(): void {
    const { child: _child, ...lists } = madeForIndex(recorded, held, search.madeFor).record
    saveFile(`${name}.json`, new Blob([networkFileText(lists)], { type: 'application/json' }))
  }

  /** In place of two maps beside each other the one that the page has nowhere else. */
  function theirMap(): PictureOf | undefined {
    if (search.view !== 'voices') return undefined
    const { voice = 'child' } = search
    return { model: voiceMap(shown, voice), as: seenAs(voice) }
  }

  async function save(form: 'svg' | 'png'): Promise<void> {
    const drawing = picture('landscape', readMapTokens(document.body), theirMap())
    saveFile(`${name}.${form}`, await (form === 'svg' ? svgFile(drawing) : pngFile(drawing)))
  }
}
