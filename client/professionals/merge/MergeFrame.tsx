import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { I18nProvider } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { LANGUAGE } from '../../locales/language.ts'
import { Icon } from '../../ui/Icon.tsx'
import page from '../../ui/Page.module.css'
import '../../locales/professionals-words.ts'
import { usePageTitle } from '../../ui/page-title.ts'

interface MergeFrameProps {
  list: 'professionals' | 'agencies'
  keep: { id: string; name: string }
  children: ReactNode
}

/** The page on which an entry of the directory is made one with another, with the way back to it. */
export function MergeFrame({ list, keep: { id, name }, children }: MergeFrameProps) {
  const { t } = useTranslation('professionals')
  usePageTitle(t('merge.title', { name }))
  const back = (
    <>
      <Icon name="previous" size={14} />
      <bdi>{name}</bdi>
    </>
  )
  return (
    <I18nProvider locale={LANGUAGE}>
      <div className={page.page}>
        <header className={page.head}>
          {list === 'professionals' ? (
            <Link
              to="/professionals/$professionalId"
              params={{ professionalId: id }}
              activeOptions={{ exact: true }}
              className={page.back}
            >
              {back}
            </Link>
          ) : (
            <Link
              to="/agencies/$agencyId"
              params={{ agencyId: id }}
              activeOptions={{ exact: true }}
              className={page.back}
            >
              {back}
            </Link>
          )}
          <h1 dir="auto">{t('merge.title', { name })}</h1>
          <p className="muted">{t(`merge.lead.${list}`)}</p>
        </header>
        {children}
      </div>
    </I18nProvider>
  )
}
