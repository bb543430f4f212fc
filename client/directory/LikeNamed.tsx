import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useQuery } from 'urql'
import { shortDay } from '../locales/dates.ts'
import entry from '../ui/Form.module.css'
import { useDebounced } from '../ui/useDebounced.ts'
import { LikeNamedQuery } from './new-child.query.ts'

const SETTLED_AFTER = 300
/** Of fewer letters too many are called like that. */
const LETTERS = 3

/** The children on file who are called like this, as far as the reader may see them: nobody is to be on file twice. */
export function LikeNamed({ name }: { name: string }) {
  const { t } = useTranslation('directory')
  const search = useDebounced(name.trim(), SETTLED_AFTER)
  const [{ data }] = useQuery({
    query: LikeNamedQuery,
    variables: { search },
    pause: search.length < LETTERS,
  })
  const found = search.length < LETTERS ? [] : (data?.children.edges ?? [])
  return (
    <div role="status">
      {found.length > 0 && (
        <p className={entry.hint}>
          {t('newChild.likeNamed')}{' '}
          {found.map(({ node: { id, name: called, dateOfBirth } }, at) => (
            <span key={id}>
              {at > 0 && ', '}
              <Link to="/children/$childId" params={{ childId: id }} target="_blank">
                <bdi>{called}</bdi>
                {dateOfBirth && ` (${shortDay(dateOfBirth)})`}
              </Link>
            </span>
          ))}
        </p>
      )}
    </div>
  )
}
