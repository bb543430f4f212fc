import { type FormEvent, useEffect, useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Day } from '../../domain/network/day.ts'
import { Choose } from '../ui/Choose.tsx'
import { DayField } from '../ui/DayField.tsx'
import form from '../ui/Form.module.css'
import styles from './AuditFilter.module.css'
import { AUDIT_ACTIONS } from './audit-actions.ts'
import type { AuditSearch } from './audit-search.ts'

/** Stands for no choice: no id and no code is written so. */
const ALL = '*'

interface AuditFilterProps {
  search: AuditSearch
  /** The days that were searched, once it is known. */
  days: { from: Day; until: Day } | undefined
  users: readonly { id: string; name: string }[]
  onSearch: (search: AuditSearch) => void
  onAgain: () => void
}

/** Chooses what to look for in the journal: a person, a child, what was done, and the days. */
export function AuditFilter({ search, days, users, onSearch, onAgain }: AuditFilterProps) {
  const { t } = useTranslation('audit')
  const set = (part: Partial<Record<keyof AuditSearch, string | undefined>>) =>
    onSearch(Object.fromEntries(Object.entries({ ...search, ...part }).filter(([, value]) => value)))
  const { user } = search
  // Whoever is on file no more may still be looked for.
  const unknown = user && !users.some(({ id }) => id === user) ? [{ value: user, name: user }] : []
  return (
    <search className={styles.filter} aria-label={t('filter.label')}>
      <Choose
        label={t('filter.user')}
        placeholder={t('filter.anybody')}
        choices={[
          { value: ALL, name: t('filter.anybody') },
          ...users.map(({ id, name }) => ({ value: id, name })),
          ...unknown,
        ]}
        chosen={user ?? ALL}
        onChoose={(value) => set({ user: value === ALL ? undefined : value })}
      />
      <Choose
        label={t('filter.action')}
        placeholder={t('filter.anything')}
        choices={[
          { value: ALL, name: t('filter.anything') },
          ...AUDIT_ACTIONS.map((value) => ({ value, name: t(`action.${value}`) })),
        ]}
        chosen={search.action ?? ALL}
        onChoose={(value) => set({ action: value === ALL ? undefined : value })}
      />
      <ChildField child={search.child ?? ''} onChild={(child) => set({ child })} />
      {days && (
        <div className={styles.days}>
          <DayField
            label={t('filter.from')}
            day={search.from ?? days.from}
            onDay={(from) => set({ from, until: search.until ?? days.until })}
          />
          <DayField
            label={t('filter.until')}
            day={search.until ?? days.until}
            onDay={(until) => set({ until, from: search.from ?? days.from })}
          />
        </div>
      )}
      <div className={styles.buttons}>
        <button type="button" className="button" onClick={onAgain}>
          {t('again')}
        </button>
        {Object.keys(search).length > 0 && (
          <button type="button" className="button" onClick={() => onSearch({})}>
            {t('filter.clear')}
          </button>
        )}
      </div>
    </search>
  )
}

/** The id of a child, which is looked for on Enter, or when the field is left. */
function ChildField({ child, onChild }: { child: string; onChild: (child: string) => void }) {
  const { t } = useTranslation('audit')
  const [text, setText] = useState(child)
  useEffect(() => setText(child), [child])
  const id = useId()
  const take = (event?: FormEvent) => {
    event?.preventDefault()
    if (text.trim() !== child) onChild(text.trim())
  }
  return (
    <form className={form.field} onSubmit={take}>
      <label className={form.label} htmlFor={id}>
        {t('filter.child')}
      </label>
      <input
        id={id}
        className={form.input}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        onBlur={() => take()}
        aria-describedby={`${id}-hint`}
        autoComplete="off"
        spellCheck="false"
        dir="auto"
      />
      <span id={`${id}-hint`} className={form.hint}>
        {t('filter.childHint')}
      </span>
    </form>
  )
}
