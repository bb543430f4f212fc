import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { codeOf } from '../api/codes.ts'
import type { SessionQuery } from '../api/generated/graphql.ts'
import { Message } from '../ui/Message.tsx'
import styles from './SignInPage.module.css'
import { signInAs } from './sign-in.ts'

interface SignInPageProps {
  signIn: SessionQuery['signIn']
  /** Whether somebody was signed in on this page before. */
  isOver: boolean
}

/** Asks to sign in; where there is no identity provider, by choosing one of the people of the examples. */
export function SignInPage({ signIn, isOver }: SignInPageProps) {
  const { t } = useTranslation('access')
  const [trouble, setTrouble] = useState<string>()
  const choose = async (person: string) => {
    const problem = await signInAs(person)
    // What a page has read before belongs to whoever was signed in then: it starts anew.
    if (problem === undefined) window.location.reload()
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
          <a
            className="button"
            href={`/sign-in?to=${encodeURIComponent(window.location.pathname + window.location.search)}`}
          >
            {t('signIn.action')}
          </a>
        </>
      )}
      {trouble && <p role="alert">{trouble}</p>}
    </Message>
  )
}
