import { useEffect, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFocusBack } from '../access/users/useFocusBack.ts'
import { readFragment } from '../api/generated/fragment-masking.ts'
import type { PanelsListQuery as Answer } from '../api/generated/graphql.ts'
import { PagedTable } from '../ui/PagedTable.tsx'
import { listOf } from '../ui/useListPage.ts'
import { EmptyList } from './EmptyList.tsx'
import { EnteredInList } from './EnteredInList.tsx'
import { PanelForm } from './forms/PanelForm.tsx'
import { PanelFacts, PanelsListQuery } from './panels.query.ts'

/** Finds a panel by any part of its name, and lists all before that, with who sits on each. */
export function PanelsPage() {
  return (
    <EnteredInList list="panels" form={(does) => <PanelForm {...does} />}>
      {(search) => <PanelsList search={search} />}
    </EnteredInList>
  )
}

const pageOf = (data: Answer) => data.panels

function PanelsList({ search }: { search: string }) {
  const { t } = useTranslation('professionals')
  const list = useMemo(() => listOf(PanelsListQuery, { search: search || null }, pageOf), [search])
  return (
    <PagedTable
      label={t('panels.title')}
      columns={[t('columns.name'), t('columns.members'), t('columns.change')]}
      list={list}
      row={(panel, takesFocus) => <PanelCells panel={panel} takesFocus={takesFocus} />}
      count={(count, search) => t(search ? 'panels.found' : 'panels.count', { count, search })}
      empty={(search) => <EmptyList list="panels" search={search} />}
    />
  )
}

interface PanelCellsProps {
  panel: Answer['panels']['nodes'][number]
  takesFocus: boolean
}

function PanelCells({ panel, takesFocus }: PanelCellsProps) {
  const { t } = useTranslation('professionals')
  const [isOpen, setOpen] = useState(false)
  const button = useFocusBack(isOpen)
  useEffect(() => {
    if (takesFocus) button.current?.focus()
  }, [takesFocus, button])
  const facts = readFragment(PanelFacts, panel)
  const { name, members } = facts
  if (isOpen)
    return (
      <td colSpan={3}>
        <PanelForm facts={facts} onKept={() => setOpen(false)} onCancel={() => setOpen(false)} />
      </td>
    )
  return (
    <>
      <th scope="row" dir="auto">
        {name}
      </th>
      <td dir="auto">{members.map((member) => member.name).join(', ') || t('notRecorded')}</td>
      <td>
        <button
          ref={button}
          type="button"
          className="button"
          aria-label={t('form.changeOf', { name })}
          onClick={() => setOpen(true)}
        >
          {t('change')}
        </button>
      </td>
    </>
  )
}
