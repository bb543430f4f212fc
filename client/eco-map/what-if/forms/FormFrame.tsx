import { type FormEvent, type ReactNode, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Change } from '../../../../domain/what-if/change.ts'
import { readChanges } from '../../../../domain/what-if/read-changes.ts'
import entry from '../../../ui/Form.module.css'
import { Trouble } from '../../../ui/Trouble.tsx'
import { useEcoMap } from '../../EcoMapContext.ts'
import styles from '../WhatIfPanel.module.css'

interface FormFrameProps {
  type: Change['type']
  /** The change as entered so far; what is not entered yet is undefined. */
  change: object
  onEnd: () => void
  children: ReactNode
}

/** A form for a change: looks at what was entered by the rules of the domain, and says in words what is wrong with it. */
export function FormFrame({ type, change, onEnd, children }: FormFrameProps) {
  const { t } = useTranslation('whatIf')
  const { whatIf } = useEcoMap()
  const [wrong, setWrong] = useState<readonly string[]>([])
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => {
    const first = form.current?.querySelector<HTMLElement>('button, input, [tabindex="0"]')
    first?.focus()
    form.current?.scrollIntoView({ block: 'nearest' })
  }, [])
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const entered = Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined))
    const read = readChanges([{ type, ...entered }])
    const problems = read.problems ?? read.changes.flatMap((one) => whatIf.add(one))
    if (problems.length === 0) return onEnd()
    setWrong([
      ...new Set(
        problems.map(({ at, message }) =>
          t('wrong', { field: named(at), what: isMissing(at) ? t('missing') : message }),
        ),
      ),
    ])
  }
  const isMissing = (at: readonly (string | number)[]) => {
    const field = at.find((step) => typeof step === 'string')
    return (
      field !== undefined &&
      Object.entries(change).some(([name, value]) => name === field && value === undefined)
    )
  }
  /** The field as it is called on the screen; one of a list by the list's name. */
  const named = (at: readonly (string | number)[]) => {
    const field = at.find((step) => typeof step === 'string')
    const names: Record<string, string> = {
      involvement: t('fields.involvement'),
      involvements: t('fields.involvement'),
      on: t('fields.on'),
      from: type === 'contact' ? t('fields.giver') : t('fields.from'),
      to: t('fields.receivers'),
      startedOn: t('fields.startsOn'),
      professional: t('fields.professional'),
      role: t('fields.role'),
      with: t('fields.with'),
      addresses: t('fields.addresses'),
      leadFrom: t('fields.asLead'),
      people: t('fields.people'),
      forum: t('fields.forum'),
      meeting: t('fields.meeting'),
      person: t('fields.person'),
      ends: t('fields.ends'),
      familyMember: t('fields.familyMember'),
      need: t('fields.need'),
    }
    return names[field ?? ''] ?? t(`types.${type}`)
  }
  return (
    <form ref={form} className={styles.form} onSubmit={submit} aria-label={t(`types.${type}`)}>
      <h3>{t(`types.${type}`)}</h3>
      {children}
      {wrong.length > 0 && (
        <div role="alert" className={styles.section}>
          <Trouble lines={wrong} />
        </div>
      )}
      <div className={entry.offers}>
        <button type="submit" className="button">
          {t('addChange')}
        </button>
        <button type="button" className="button" onClick={onEnd}>
          {t('cancel')}
        </button>
      </div>
    </form>
  )
}
