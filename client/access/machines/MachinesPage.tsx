import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import '../../locales/users-words.ts'
import { Fault } from '../../ui/Fault.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { moveAmongLinks } from '../../ui/move-among-links.ts'
import page from '../../ui/Page.module.css'
import { usePageTitle } from '../../ui/page-title.ts'
import { Skeleton } from '../../ui/Skeleton.tsx'
import table from '../../ui/Table.module.css'
import { MachineRow } from './MachineRow.tsx'
import { type Machine, useMachines } from './useMachines.ts'

/** The programs that ask the API, what for, and by which tokens. */
export function MachinesPage() {
  const { t } = useTranslation('machines')
  const { data, error, retry } = useMachines()
  usePageTitle(t('title'))
  return (
    <div className={`${page.page} ${page.widest}`}>
      <header className={page.head}>
        <div className={page.title}>
          <h1>{t('title')}</h1>
          <Link to="/new-machine" className="button">
            <Icon name="plus" size={16} />
            {t('new')}
          </Link>
        </div>
        <p className="muted">{t('lead')}</p>
      </header>
      {error ? <Fault error={error} retry={retry} /> : <Machines machines={data} />}
    </div>
  )
}

function Machines({ machines }: { machines: readonly Machine[] | undefined }) {
  const { t } = useTranslation('machines')
  if (!machines)
    return (
      <div role="status" aria-label={t('loading')} className={table.skeleton}>
        {['46%', '58%', '39%'].map((width) => (
          <Skeleton key={width} width={width} height="1.25rem" />
        ))}
      </div>
    )
  if (machines.length === 0)
    return (
      <div className={table.empty}>
        <h2>{t('empty.title')}</h2>
        <p>{t('empty.text')}</p>
      </div>
    )
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the arrows only add to the links' own keys
    <div className={table.frame} onKeyDown={moveAmongLinks}>
      <table className={table.table} aria-label={t('title')}>
        <thead>
          <tr>
            <th scope="col">{t('columns.name')}</th>
            <th scope="col">{t('columns.scopes')}</th>
            <th scope="col">{t('columns.tokens')}</th>
            <th scope="col">{t('columns.sees')}</th>
          </tr>
        </thead>
        <tbody>
          {machines.map((machine) => (
            <MachineRow key={machine.id} machine={machine} />
          ))}
        </tbody>
      </table>
    </div>
  )
}
