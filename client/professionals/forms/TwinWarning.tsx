import { Link } from '@tanstack/react-router'
import { useEffect, useId, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { codeOf } from '../../api/codes.ts'
import type { TwinsQuery as TwinsAnswer } from '../../api/generated/graphql.ts'
import entry from '../../ui/Form.module.css'
import styles from './Forms.module.css'

export type Twins = TwinsAnswer['professionalTwins']

interface TwinWarningProps {
  twins: Twins
  /** They are this one: taken in place of whoever is entered. Without it each is opened on a page of their own. */
  onIsThem?: ((twin: Twins[number]['professional']) => void) | undefined
  /** Who is changed; nobody where somebody new is entered. */
  of?: string | undefined
  /** They are somebody else. */
  onGoOn: () => void
}

/** Who is on file that may be the one who is entered; or they are somebody else. */
export function TwinWarning({ twins, onIsThem, of, onGoOn }: TwinWarningProps) {
  const { t } = useTranslation('professionals')
  const id = useId()
  const title = useRef<HTMLHeadingElement>(null)
  useEffect(() => title.current?.focus(), [])
  return (
    <section className={styles.twins} aria-labelledby={id}>
      <h2 id={id} ref={title} tabIndex={-1}>
        {t('twins.title', { count: twins.length })}
      </h2>
      <ul>
        {twins.map(({ professional, because }) => (
          <li key={professional.id}>
            {onIsThem ? (
              <button type="button" className="button" onClick={() => onIsThem(professional)}>
                {t('twins.isThem', { name: professional.name })}
              </button>
            ) : (
              <Link to="/professionals/$professionalId" params={{ professionalId: professional.id }}>
                <bdi>{professional.name}</bdi>
              </Link>
            )}{' '}
            <bdi>{whatTheyAre(professional)}</bdi>:{' '}
            {because.map((reason) => t(`twins.because.${codeOf(reason)}`)).join(', ')}
            {of && (
              <>
                {'. '}
                <Link
                  to="/professionals/$professionalId/merge"
                  params={{ professionalId: of }}
                  search={{ with: professional.id }}
                  aria-label={t('twins.sameAs', { name: professional.name })}
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

/** Their roles and agency, which tell two of one name apart. */
export function whatTheyAre({ roles, agency }: Twins[number]['professional']): string {
  return [...roles.map(({ title }) => title), agency.name].join(', ')
}
