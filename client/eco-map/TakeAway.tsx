import { lazy, Suspense, useState } from 'react'
import {
  Button,
  Header,
  type Key,
  Menu,
  MenuItem,
  MenuSection,
  MenuTrigger,
  Popover,
} from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { useClient } from 'urql'
import { networkFileText } from '../../domain/network/network-file-text.ts'
import type { NetworkRecord } from '../../domain/network/record.ts'
import { readNetworkRecord } from '../api/network-record.ts'
import entry from '../ui/Form.module.css'
import { Icon } from '../ui/Icon.tsx'
import menu from '../ui/Menu.module.css'
import { saveFile } from '../ui/save-file.ts'
import { useEcoMap } from './EcoMapContext.ts'
import { RecordMadeForQuery } from './held/held.query.ts'
import { MadeFor } from './held/MadeFor.tsx'
import { NOBODY, useMadeFor } from './held/useMadeFor.ts'
import { readMapTokens } from './map-tokens.ts'
import { pngFile, svgFile } from './print/picture-file.tsx'
import { type PictureOf, usePicture } from './print/usePicture.ts'
import { useSeenAs } from './voices/useSeenAs.ts'
import { voiceMap } from './voices/voice-map.ts'

const PacksOfChild = lazy(async () => ({
  default: (await import('../panel-packs/PacksOfChild.tsx')).PacksOfChild,
}))

/** Before the id of whoever it is to be made for. */
const FOR = 'for '

/** What can be taken out of the page: a picture, or paper. */
export function TakeAway() {
  const { t } = useTranslation(['ecoMap', 'whatIf', 'held'])
  const shown = useEcoMap()
  const { index, recorded, pack, day, today, search } = shown
  const madeFor = useMadeFor()
  // Where it stands on the page already, the menu says no more of it.
  const offered = madeFor.isInSight ? [] : madeFor.choices.filter(({ value }) => value !== NOBODY)
  const seenAs = useSeenAs()
  const picture = usePicture()
  const client = useClient()
  const [showsPacks, setShowsPacks] = useState(false)
  const [hasFailed, setFailed] = useState(false)
  const name = [index.child.name, day, search.whatif !== undefined && t('whatIf:badge')]
    .filter(Boolean)
    .join(' ')
  return (
    <>
      {madeFor.isInSight && <MadeFor />}
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
            {offered.length > 0 && (
              <MenuSection>
                <Header className={menu.heading}>{t('held:madeFor.label')}</Header>
                {offered.map(({ value, name }) => (
                  <MenuItem key={value} id={`${FOR}${value}`} className={menu.item} textValue={name}>
                    <span dir="auto">{name}</span>
                  </MenuItem>
                ))}
              </MenuSection>
            )}
          </Menu>
        </Popover>
      </MenuTrigger>
      <button type="button" className="button" aria-label={t('take.print')} onClick={() => window.print()}>
        <Icon name="print" size={16} />
        <span className="widest-only">{t('take.print')}</span>
      </button>
      {hasFailed && (
        <p role="alert" className={entry.trouble}>
          {t('take.failed')}
        </p>
      )}
      {showsPacks && (
        <Suspense>
          <PacksOfChild child={index.child.id} day={day} onClose={() => setShowsPacks(false)} />
        </Suspense>
      )}
    </>
  )

  function take(key: Key): void {
    const action = String(key)
    if (action.startsWith(FOR)) madeFor.choose(action.slice(FOR.length))
    else if (action === 'packs') setShowsPacks(true)
    else if (action === 'json') void saveRecord()
    else void save(action === 'svg' ? 'svg' : 'png')
  }

  /** What is recorded, without what is only supposed. */
  async function saveRecord(): Promise<void> {
    const record = await takenAway()
    setFailed(record === undefined)
    if (record === undefined) return
    const { child: _child, ...lists } = record
    saveFile(`${name}.json`, new Blob([networkFileText(lists)], { type: 'application/json' }))
  }

  /** For somebody of the family it is the server that leaves out what must not reach them; nothing when it does not answer. */
  async function takenAway(): Promise<NetworkRecord | undefined> {
    if (search.madeFor === undefined) return recorded.record
    const { id } = index.child
    const asked = { id, madeFor: search.madeFor }
    const { data } = await client
      .query(RecordMadeForQuery, asked, { requestPolicy: 'network-only' })
      .toPromise()
    return data?.child ? readNetworkRecord(id, data.child.record.file) : undefined
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
