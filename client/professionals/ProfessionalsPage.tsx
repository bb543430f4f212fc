import { Link } from '@tanstack/react-router'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { ProfessionalsListQuery as Answer } from '../api/generated/graphql.ts'
import { Icon } from '../ui/Icon.tsx'
import { PagedTable } from '../ui/PagedTable.tsx'
import { listOf } from '../ui/useListPage.ts'
import { DirectoryFrame } from './DirectoryFrame.tsx'
import { EmptyList } from './EmptyList.tsx'
import { ProfessionalCells } from './ProfessionalCells.tsx'
import { ProfessionalsListQuery } from './professionals.query.ts'

/** Finds a professional by any part of a name, and lists all before that. */
export function ProfessionalsPage() {
  const { t } = useTranslation('professionals')
  return (
    <DirectoryFrame
      list="professionals"
      action={
        <Link to="/new-professional" className="button">
          <Icon name="plus" size={16} />
          {t('professionals.new')}
        </Link>
      }
    >
      {(search) => <ProfessionalsList search={search} />}
    </DirectoryFrame>
  )
}

const pageOf = (data: Answer) => data.professionals

function ProfessionalsList({ search }: { search: string }) {
  const { t } = useTranslation('professionals')
  const list = useMemo(() => listOf(ProfessionalsListQuery, { search: search || null }, pageOf), [search])
  return (
    <PagedTable
      label={t('professionals.title')}
      columns={[t('columns.name'), t('columns.roles'), t('columns.agency')]}
      list={list}
      row={(professional, takesFocus) => (
        <ProfessionalCells professional={professional} takesFocus={takesFocus} />
      )}
      count={(count, search) => t(search ? 'professionals.found' : 'professionals.count', { count, search })}
      empty={(search) => <EmptyList list="professionals" search={search} />}
    />
  )
}
