import { Link } from '@tanstack/react-router'
import { useEffect, useMemo, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { codeOf } from '../api/codes.ts'
import type { AgenciesListQuery as Answer } from '../api/generated/graphql.ts'
import { Icon } from '../ui/Icon.tsx'
import { PagedTable } from '../ui/PagedTable.tsx'
import table from '../ui/Table.module.css'
import { listOf } from '../ui/useListPage.ts'
import { AgenciesListQuery } from './agencies.query.ts'
import { DirectoryFrame } from './DirectoryFrame.tsx'
import { EmptyList } from './EmptyList.tsx'

/** Finds an agency by any part of its name, and lists all before that. */
export function AgenciesPage() {
  const { t } = useTranslation('professionals')
  return (
    <DirectoryFrame
      list="agencies"
      action={
        <Link to="/new-agency" className="button">
          <Icon name="plus" size={16} />
          {t('agencies.new')}
        </Link>
      }
    >
      {(search) => <AgenciesList search={search} />}
    </DirectoryFrame>
  )
}

const pageOf = (data: Answer) => data.agencies

function AgenciesList({ search }: { search: string }) {
  const { t } = useTranslation('professionals')
  const list = useMemo(() => listOf(AgenciesListQuery, { search: search || null }, pageOf), [search])
  return (
    <PagedTable
      label={t('agencies.title')}
      columns={[t('columns.name'), t('columns.sector'), t('columns.phone')]}
      list={list}
      row={(agency, takesFocus) => <AgencyCells agency={agency} takesFocus={takesFocus} />}
      count={(count, search) => t(search ? 'agencies.found' : 'agencies.count', { count, search })}
      empty={(search) => <EmptyList list="agencies" search={search} />}
    />
  )
}

interface AgencyCellsProps {
  agency: Answer['agencies']['nodes'][number]
  takesFocus: boolean
}

function AgencyCells({ agency: { id, name, sector, phone }, takesFocus }: AgencyCellsProps) {
  const { t } = useTranslation('codes')
  const link = useRef<HTMLAnchorElement>(null)
  useEffect(() => {
    if (takesFocus) link.current?.focus()
  }, [takesFocus])
  return (
    <>
      <th scope="row">
        <Link ref={link} to="/agencies/$agencyId" params={{ agencyId: id }} className={table.name}>
          <bdi>{name}</bdi>
        </Link>
      </th>
      <td>{t(`sector.${codeOf(sector)}`)}</td>
      <td>{phone}</td>
    </>
  )
}
