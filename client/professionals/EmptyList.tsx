import { useTranslation } from 'react-i18next'
import { useDoubtOfSession } from '../api/SessionContext.ts'

/** What is said in the place of a list that is empty, and what to do. */
export function EmptyList({
  list,
  search,
}: {
  list: 'professionals' | 'agencies' | 'roles' | 'panels'
  search: string
}) {
  const { t } = useTranslation('professionals')
  useDoubtOfSession()
  return (
    <>
      <h2>{search ? t('nothingFound', { search }) : t(`${list}.none`)}</h2>
      <p>{t(search ? `${list}.nothingHint` : `${list}.noneHint`)}</p>
    </>
  )
}
