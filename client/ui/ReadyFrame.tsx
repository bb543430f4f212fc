import type { LinkProps } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { I18nProvider } from 'react-aria-components'
import type { Day } from '../../domain/network/day.ts'
import { graphql } from '../api/generated/gql.ts'
import { useLiveQuery } from '../api/useLiveQuery.ts'
import { LANGUAGE } from '../locales/language.ts'
import { Fault } from './Fault.tsx'
import page from './Page.module.css'
import { PageHead } from './PageHead.tsx'
import { PageLoading } from './PageLoading.tsx'
import { usePageTitle } from './page-title.ts'
import section from './Section.module.css'

const DayQuery = graphql(`
  query TodayHere {
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

/** A page on which something is entered that is not on file yet. */
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
