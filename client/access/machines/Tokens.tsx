import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import section from '../../ui/Section.module.css'
import { Section } from '../../ui/Section.tsx'
import { useFocusBack } from '../users/useFocusBack.ts'
import { MadeToken } from './MadeToken.tsx'
import { TokenForm } from './TokenForm.tsx'
import { TokenItem } from './TokenItem.tsx'
import { stateOf } from './tokens.ts'
import type { Machine } from './useMachines.ts'

/** The tokens of a machine, each to be ended, and a form that makes another. What one made shows is there until it is put away. */
export function Tokens({ machine }: { machine: Machine }) {
  const { t } = useTranslation('machines')
  const [shows, setShows] = useState<'form' | { secret: string }>()
  const [isEnded, setEnded] = useState(false)
  const button = useFocusBack(shows !== undefined)
  const said = useRef<HTMLParagraphElement>(null)
  const { id, name, tokens, endedAt, isYoursToRenew } = machine
  const now = new Date()
  const isShut = Boolean(endedAt) || !isYoursToRenew
  return (
    <Section
      title={t('tokens.title')}
      action={
        !isShut &&
        !shows && (
          <button
            ref={button}
            type="button"
            className="button"
            onClick={() => {
              setEnded(false)
              setShows('form')
            }}
          >
            {t('tokens.make')}
          </button>
        )
      }
    >
      <p className="muted">{t('tokens.lead')}</p>
      {shows === 'form' && (
        <TokenForm
          machine={{ id, name }}
          onMade={(secret) => setShows({ secret })}
          onCancel={() => setShows(undefined)}
        />
      )}
      {shows && shows !== 'form' && (
        <MadeToken secret={shows.secret}>
          <button type="button" className="button" onClick={() => setShows(undefined)}>
            {t('secret.away')}
          </button>
        </MadeToken>
      )}
      <ul className={section.items} aria-label={t('tokens.title')}>
        {tokens.map((token) => (
          <TokenItem
            key={token.id}
            token={token}
            state={stateOf(token, now)}
            onEnded={() => {
              setEnded(true)
              // The button that was pressed goes with its token.
              said.current?.focus()
            }}
          />
        ))}
      </ul>
      {!endedAt && !isYoursToRenew && <p className="muted">{t('tokens.another')}</p>}
      <p ref={said} role="status" tabIndex={-1} className={isEnded ? section.said : 'visually-hidden'}>
        {isEnded && t('tokens.isEnded')}
      </p>
    </Section>
  )
}
