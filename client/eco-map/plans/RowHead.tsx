import { useTranslation } from 'react-i18next'
import type { Involvement } from '../../../domain/network/network-file.ts'
import type { ContactRow } from '../../../domain/plans/contact-plan.ts'
import { useEveryWords } from '../details/every.ts'
import { personName, roleTitle } from '../details/names.ts'
import { ThingLink } from '../details/ThingLink.tsx'
import { useEcoMap } from '../EcoMapContext.ts'
import styles from './ContactPlan.module.css'

/** Whose row it is: in which role with whom, how often and how, and for which needs. */
export function RowHead({ row: { professional, involvements } }: { row: ContactRow }) {
  const { index } = useEcoMap()
  return (
    <div className={styles.who}>
      <ThingLink id={professional}>{personName(index, professional)}</ThingLink>
      {involvements.map((involvement) => (
        <Work key={involvement.id} involvement={involvement} />
      ))}
    </div>
  )
}

function Work({ involvement }: { involvement: Involvement }) {
  const { t } = useTranslation(['plans', 'details', 'codes'])
  const { index, network } = useEcoMap()
  const everyWords = useEveryWords()
  const { id, every, delivery, addresses } = involvement
  const role = roleTitle(index, involvement.role)
  const isWithChild = involvement.with === index.child.id
  const open = network.needs.filter(({ need }) => addresses.includes(need.id))
  const needs = [...new Set(open.map(({ need }) => t(`codes:needCategory.${need.category}`)))]
  return (
    <>
      <ThingLink id={id}>
        {isWithChild ? role : t('roleWith', { role, name: personName(index, involvement.with) })}
      </ThingLink>
      <span className={styles.hint}>
        {[everyWords(every) ?? t('noFrequency'), delivery && t(`codes:delivery.${delivery}`)]
          .filter(Boolean)
          .join(' · ')}
      </span>
      {needs.length > 0 && <span className={styles.hint}>{t('for', { needs: needs.join(', ') })}</span>}
    </>
  )
}
