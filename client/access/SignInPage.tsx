import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { codeOf } from '../api/codes.ts'
import type { SessionQuery } from '../api/generated/graphql.ts'
import { useSessionWatch } from '../api/SessionContext.ts'
import { Message } from '../ui/Message.tsx'
import { usePageTitle } from '../ui/page-title.ts'
import styles from './SignInPage.module.css'
import { signInAs } from './sign-in.ts'

interface SignInPageProps {
  signIn: SessionQuery['signIn']
  /** Whether somebody was signed in on this page before. */
  isOver: boolean
}

/** Where somebody comes who has signed in by another tab than the one that they go on in. */
const SIGNED_IN = '/signed-in-again'

/** Asks to sign in; where there is no identity provider, by choosing one of the people of the examples. */
export function SignInPage({ signIn, isOver }: SignInPageProps) {
  const { t } = useTranslation('access')
  const [trouble, setTrouble] = useState<string>()
  usePageTitle(t('signIn.title'))
  const session = useSessionWatch()
  useEffect(() => {
    // Somebody may have signed in by another tab.
    const look = () => document.visibilityState === 'visible' && session.lookAgain()
    document.addEventListener('visibilitychange', look)
    return () => document.removeEventListener('visibilitychange', look)
  }, [session])
  const choose = async (person: string) => {
    const problem = await signInAs(person)
    if (problem === undefined) session.lookAgain()
    else setTrouble(problem)
  }
  return (
    <Message title={t('signIn.title')}>
      {isOver && <p role="status">{t('signIn.over')}</p>}
      {signIn.isLocal ? (
        <>
          <p>{t('signIn.local')}</p>
          <ul className={styles.people}>
            {signIn.people.map(({ id, name, roles }) => (
              <li key={id}>
                <button type="button" className={styles.person} onClick={() => choose(id)}>
                  <span className={styles.name}>{name}</span>
                  {roles.map((role) => (
                    <span key={role} className="muted">
                      {t(`role.${codeOf(role)}`)}. {t(`roleMay.${codeOf(role)}`)}
                    </span>
                  ))}
                </button>
              </li>
            ))}
          </ul>
        </>
      ) : (
        <>
          <p>{t('signIn.provider')}</p>
          {isOver ? (
            // What was entered on this page is in the memory of its tab, which the provider's page would take.
            <>
              <p>{t('signIn.elsewhere')}</p>
              <a className="button" href={signInTo(SIGNED_IN)} target="_blank" rel="noreferrer">
                {t('signIn.action')}
              </a>
            </>
          ) : (
            <a className="button" href={signInTo(window.location.pathname + window.location.search)}>
              {t('signIn.action')}
            </a>
          )}
        </>
      )}
      {trouble && <p role="alert">{trouble}</p>}
    </Message>
  )
}

function signInTo(path: string): string {
  return `/sign-in?to=${encodeURIComponent(path)}`
}
