import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { codeOf } from '../../api/codes.ts'
import entry from '../../ui/Form.module.css'
import styles from './UserConflict.module.css'
import { type EnteredUser, enteredOf, type Facts } from './user-facts.ts'

interface UserConflictProps {
  theirs: Facts
  mine: EnteredUser
  onKeepMine: () => void
  onTakeTheirs: () => void
}

const PARTS = ['name', 'roles', 'issuer', 'subject', 'professional'] as const

/** What somebody else kept meanwhile beside what was entered, where the two differ. One of them is gone on with. */
export function UserConflict({ theirs, mine, onKeepMine, onTakeTheirs }: UserConflictProps) {
  const { t } = useTranslation('users')
  const access = useTranslation('access')
  const title = useRef<HTMLHeadingElement>(null)
  useEffect(() => title.current?.focus(), [])
  const present = enteredOf(theirs)
  const words = (of: EnteredUser, part: (typeof PARTS)[number]) => {
    if (part === 'roles')
      return of.roles
        .map((role) => access.t(`role.${codeOf(role)}`))
        .sort()
        .join(', ')
    return (part === 'professional' ? of.professional.text : of[part]).trim() || t('who.notSet')
  }
  const different = PARTS.filter((part) => words(present, part) !== words(mine, part))
  return (
    <section className={styles.conflict} aria-labelledby="user-conflict">
      <h3 id="user-conflict" ref={title} tabIndex={-1}>
        {t('conflict.title')}
      </h3>
      <p>{t('conflict.text')}</p>
      {different.length === 0 ? (
        <p>{t('conflict.same')}</p>
      ) : (
        <table className={styles.versions}>
          <thead>
            <tr>
              <th scope="col">{t('conflict.fact')}</th>
              <th scope="col">{t('conflict.theirs')}</th>
              <th scope="col">{t('conflict.mine')}</th>
            </tr>
          </thead>
          <tbody>
            {different.map((part) => (
              <tr key={part}>
                <th scope="row">{t(`fields.${part}`)}</th>
                <td dir="auto">{words(present, part)}</td>
                <td dir="auto">{words(mine, part)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <div className={entry.offers}>
        <button type="button" className="button" onClick={onKeepMine}>
          {t('conflict.keepMine')}
        </button>
        <button type="button" className="button" onClick={onTakeTheirs}>
          {t('conflict.takeTheirs')}
        </button>
      </div>
    </section>
  )
}
