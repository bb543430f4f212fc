import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useQuery } from 'urql'
import type { Draft } from '../../../domain/network/leaves.ts'
import type { RecordedList } from '../../../domain/recording/record-form.ts'
import { recordId } from '../../../domain/recording/record-ids.ts'
import type { HistoryQuery as HistoryResult } from '../../api/generated/graphql.ts'
import { longMoment } from '../../locales/own-clock.ts'
import { Facts } from '../details/Facts.tsx'
import { Entries, Section } from '../details/Section.tsx'
import { useEcoMap } from '../EcoMapContext.ts'
import { LAYOUT, SOURCE } from './layout.ts'
import styles from './RecordEditor.module.css'
import { HistoryQuery } from './recording.query.ts'
import { useFieldWords } from './useFieldWords.ts'
import { useValueWords } from './useValueWords.ts'

interface HistorySectionProps {
  list: RecordedList
  record: Draft
}

/** Where something comes from: on whose word it stands, as what, and who recorded what of it when; told once it is asked for. */
export function HistorySection({ list, record }: HistorySectionProps) {
  const { t } = useTranslation('recording')
  const { pack } = useEcoMap()
  const [isOpen, setOpen] = useState(false)
  if (pack && !isSourced(list)) return null
  return (
    <Section title={t('history.title')}>
      {isOpen ? (
        <>
          <Provenance list={list} record={record} />
          {!pack && <History list={list} id={recordId(list, record as never)} />}
        </>
      ) : (
        <button type="button" className={`button ${styles.ask}`} onClick={() => setOpen(true)}>
          {t('history.show')}
        </button>
      )}
    </Section>
  )
}

/** On whose word a record stands, and as what, where its list can say so. */
function Provenance({ list, record }: HistorySectionProps) {
  const fieldWords = useFieldWords()
  const valueWords = useValueWords()
  if (!isSourced(list)) return null
  return (
    <Facts
      facts={SOURCE.fields.map((name) => ({
        label: fieldWords(list, name),
        answer: valueWords(list, name, record[name])[0],
      }))}
    />
  )
}

function isSourced(list: RecordedList): boolean {
  return LAYOUT[list].includes(SOURCE)
}

function History({ list, id }: { list: RecordedList; id: string }) {
  const { t } = useTranslation('recording')
  const { recorded } = useEcoMap()
  const [{ data, error }] = useQuery({
    query: HistoryQuery,
    variables: { child: recorded.child.id, record: id },
    requestPolicy: 'cache-and-network',
  })
  if (error) return <p role="alert">{t('history.failed')}</p>
  if (!data) return <p role="status">{t('history.asking')}</p>
  const changes = data.child?.history ?? []
  if (changes.length === 0) return <p>{t('history.none')}</p>
  return (
    <Entries>
      {changes.toReversed().map((change) => (
        <PastChange key={`${change.at} ${change.kind}`} list={list} change={change} />
      ))}
    </Entries>
  )
}

type Change = NonNullable<HistoryResult['child']>['history'][number]

function PastChange({ list, change }: { list: RecordedList; change: Change }) {
  const { t } = useTranslation('recording')
  const fieldWords = useFieldWords()
  const valueWords = useValueWords()
  const [before, after] = [recordIn(change.before, list), recordIn(change.after, list)]
  const told = { name: change.byName, at: longMoment(change.at) }
  const differences = LAYOUT[list]
    .flatMap(({ fields }) => fields)
    .map((name) => ({
      field: fieldWords(list, name),
      was: valueWords(list, name, before?.[name]).join('; '),
      is: valueWords(list, name, after?.[name]).join('; '),
    }))
    .filter(({ was, is }) => was !== is)
  return (
    <li>
      {t(`history.${whatWasDone(change.kind, before, after)}`, told)}
      {change.why && <q dir="auto">{change.why}</q>}
      {before && after && (
        <ul className={styles.differences}>
          {differences.map(({ field, was, is }) => (
            <li key={field} dir="auto">
              {t(`history.${was === '' ? 'added' : is === '' ? 'taken' : 'became'}`, { field, was, is })}
            </li>
          ))}
        </ul>
      )}
    </li>
  )
}

function recordIn(file: unknown, list: RecordedList): Draft | undefined {
  return (file as Partial<Record<RecordedList, Draft[]>> | null)?.[list]?.[0]
}

function whatWasDone(
  kind: Change['kind'],
  before: Draft | undefined,
  after: Draft | undefined,
): 'entered' | 'changed' | 'merged' | 'voided' | 'undone' {
  if (kind === 'VOIDED') return 'voided'
  if (kind === 'UNDONE') return 'undone'
  if (kind === 'MERGED') return 'merged'
  return before && after ? 'changed' : 'entered'
}
