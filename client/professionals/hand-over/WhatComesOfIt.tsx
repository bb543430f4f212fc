import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { codeOf } from '../../api/codes.ts'
import { SeverityMark } from '../../findings/SeverityMark.tsx'
import { longDay } from '../../locales/dates.ts'
import section from '../../ui/Section.module.css'
import styles from './HandOver.module.css'
import type { SupposedChild } from './useHandOver.ts'

/** The findings that a hand-over would cause, clear or change, child by child; those for whom it is none stand together. */
export function WhatComesOfIt({ supposed }: { supposed: readonly SupposedChild[] }) {
  const { t } = useTranslation('professionals')
  const title = useRef<HTMLHeadingElement>(null)
  useEffect(() => title.current?.focus(), [])
  const touched = supposed.filter(({ came, went, changed }) => came.length + went.length + changed.length > 0)
  const others = supposed.length - touched.length
  const causes = supposed.reduce((sum, { came }) => sum + came.length, 0)
  return (
    <section className={section.section} aria-labelledby="what-comes-of-it">
      <h2 id="what-comes-of-it" ref={title} tabIndex={-1} className={styles.title}>
        {t('handOver.comes')}
      </h2>
      <p role="status">{t('handOver.causes', { count: causes })}</p>
      {touched.map((one) => (
        <Child key={one.child.id} supposed={one} />
      ))}
      {others > 0 && <p className="muted">{t('handOver.noneFor', { count: others })}</p>}
      <p className="muted">{t('handOver.only')}</p>
    </section>
  )
}

type Told = SupposedChild['went'][number] & { explanation?: string }

function Child({ supposed: { child, asOf, came, went, changed } }: { supposed: SupposedChild }) {
  const { t } = useTranslation('professionals')
  const list = (name: 'came' | 'went' | 'changed', findings: readonly Told[]) =>
    findings.length > 0 && (
      <>
        <h4>{t(`handOver.${name}`)}</h4>
        <ul>
          {findings.map(({ key, severity, title, explanation }) => (
            <li key={key} className={styles.finding}>
              <SeverityMark severity={codeOf(severity)} />
              <div>
                <p>
                  <span className="visually-hidden">{t(`handOver.severity.${codeOf(severity)}`)}: </span>
                  {title}
                </p>
                {explanation && <p className="muted">{explanation}</p>}
              </div>
            </li>
          ))}
        </ul>
      </>
    )
  return (
    <div className={styles.child}>
      <h3>
        <bdi>{child.name}</bdi> <span className="muted">{t('handOver.asOf', { day: longDay(asOf) })}</span>
      </h3>
      {list('came', came)}
      {list('changed', changed)}
      {list('went', went)}
    </div>
  )
}
