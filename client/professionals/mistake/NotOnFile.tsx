import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { Message } from '../../ui/Message.tsx'
import { MergedAway } from '../merge/MergedAway.tsx'
import { useTakenOff } from './TakenOffContext.ts'
import { TakenOffLine } from './TakenOffLine.tsx'

/** That nothing is on file at an address of the directory, or no more, unless it became part of another entry. */
export function NotOnFile({ list, id }: { list: 'professionals' | 'agencies'; id: string }) {
  const { t } = useTranslation('professionals')
  const { done } = useTakenOff()
  return (
    <MergedAway id={id} list={list}>
      <Message title={t(`unknown.${list}`)}>
        {done ? <TakenOffLine /> : <p>{t('unknown.text')}</p>}
        <Link to={`/${list}`} className="button">
          {t(`${list}.title`)}
        </Link>
      </Message>
    </MergedAway>
  )
}
