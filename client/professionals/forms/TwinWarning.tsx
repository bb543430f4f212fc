import { Link } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { codeOf } from '../../api/codes.ts'
import type { TwinsQuery as TwinsAnswer } from '../../api/generated/graphql.ts'
import entry from '../../ui/Form.module.css'
import styles from './Forms.module.css'

export type Twins = TwinsAnswer['professionalTwins']

interface TwinWarningProps {
  twins: Twins
  /** Who is changed; nobody where somebody new is entered. */
  of: string | undefined
  /** They are somebody else. */
  onGoOn: () => void
}

/** Who is on file that may be the one who is entered, each to be opened; or they are somebody else. */
export function TwinWarning({ twins, of, onGoOn }: TwinWarningProps) {
  const { t } = useTranslation('professionals')
  const title = useRef<HTMLHeadingElement>(null)
  useEffect(() => title.current?.focus(), [])
  return (
    <section className={styles.twins} aria-labelledby="likely-twins">
      <h2 id="likely-twins" ref={title} tabIndex={-1}>
        {t('twins.title', { count: twins.length })}
      </h2>
      <ul>
        {twins.map(({ professional: { id, name, agency, roles }, because }) => (
          <li key={id}>
            <Link to="/professionals/$professionalId" params={{ professionalId: id }}>
              <bdi>{name}</bdi>
            </Link>
            , <bdi>{[...roles.map(({ title }) => title), agency.name].join(', ')}</bdi>:{' '}
            {because.map((reason) => t(`twins.because.${codeOf(reason)}`)).join(', ')}
            {of && (
              <>
                {'. '}
                <Link
                  to="/professionals/$professionalId/merge"
                  params={{ professionalId: of }}
                  search={{ with: id }}
                  aria-label={t('twins.sameAs', { name })}
                >
                  {t('merge.open')}
                </Link>
              </>
            )}
          </li>
        ))}
      </ul>
      <div className={entry.offers}>
        <button type="button" className="button" onClick={onGoOn}>
          {t(of ? 'twins.goOnChanging' : 'twins.goOn')}
        </button>
      </div>
    </section>
  )
}
