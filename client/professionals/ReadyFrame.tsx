import type { LinkProps } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { I18nProvider } from 'react-aria-components'
import type { Day } from '../../domain/network/day.ts'
import { graphql } from '../api/generated/gql.ts'
import { useLiveQuery } from '../api/useLiveQuery.ts'
import { LANGUAGE } from '../locales/language.ts'
import { Fault } from '../ui/Fault.tsx'
import page from '../ui/Page.module.css'
import { PageHead } from '../ui/PageHead.tsx'
import '../locales/professionals-words.ts'
import { PageLoading } from '../ui/PageLoading.tsx'
import { usePageTitle } from '../ui/page-title.ts'
import section from '../ui/Section.module.css'

const DayQuery = graphql(`
  query DirectoryDay {
    today
  }
`)

interface ReadyFrameProps {
  title: string
  lead: string
  back: { to: LinkProps['to']; name: string }
  /** The form, once it is known which day it is. */
  children: (today: Day) => ReactNode
}

/** A page on which something of the directory is entered that is not on file yet. */
export function ReadyFrame({ title, lead, back, children }: ReadyFrameProps) {
  const { data, error, retry } = useLiveQuery({ query: DayQuery, variables: {} })
  usePageTitle(title)
  if (error) return <Fault error={error} retry={retry} />
  if (!data) return <PageLoading />
  return (
    <I18nProvider locale={LANGUAGE}>
      <div className={`${page.page} ${page.narrow}`}>
        <PageHead title={title} back={back}>
          <p className="muted">{lead}</p>
        </PageHead>
        <div className={section.section}>{children(data.today)}</div>
      </div>
    </I18nProvider>
  )
}
