import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { recordShape } from '../../../domain/network/shape.ts'
import { firstControl } from '../../ui/first-control.ts'
import { useEditor } from './EditorContext.ts'
import { type FieldGroup, layoutOf } from './layout.ts'
import styles from './RecordEditor.module.css'
import { ValueField } from './ValueField.tsx'

interface FieldGroupsProps {
  /** The way to where there is something to enter, as a form has it. */
  at: string | undefined
  wrong: ReadonlyMap<string, string>
}

/** The fields of a record; the first group in sight, the others folded away until they are asked for. */
export function FieldGroups({ at, wrong }: FieldGroupsProps) {
  const { list, part } = useEditor()
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (at === undefined) return
    const part = place.current?.querySelector<HTMLElement>(`[data-part="${at}"], [data-field="${at}"]`)
    firstControl(part)?.focus()
    part?.scrollIntoView({ block: 'nearest' })
  }, [at])
  useEffect(() => {
    const [first] = wrong.keys()
    if (first === undefined) return
    const [name] = first.split('.')
    const field = place.current?.querySelector<HTMLElement>(`[data-field="${name}"]`)
    const inner = field?.querySelector<HTMLElement>('[aria-invalid="true"], [data-invalid]') ?? field
    const control = inner?.matches('input, textarea, button') ? inner : firstControl(inner)
    control?.focus()
  }, [wrong])
  const [main, ...others] = layoutOf(list, part)
  const holds = (group: FieldGroup) =>
    group.fields.some(
      (name) => name === at?.split('.')[0] || [...wrong.keys()].some((way) => way.split('.')[0] === name),
    )
  return (
    <div ref={place} className={styles.fields}>
      {main && <Fields fields={main.fields} />}
      {others.map((group) => (
        <Folded key={group.name} group={group} isOpen={holds(group)} />
      ))}
    </div>
  )
}

function Folded({ group, isOpen }: { group: FieldGroup; isOpen: boolean }) {
  const { t } = useTranslation('recording')
  const { draft } = useEditor()
  const details = useRef<HTMLDetailsElement>(null)
  useEffect(() => {
    if (isOpen && details.current) details.current.open = true
  }, [isOpen])
  const filled = group.fields.filter((name) => isFilled(draft[name])).length
  return (
    <details ref={details} className={styles.group}>
      <summary>
        {t(`groups.${group.name}`)}{' '}
        {filled > 0 && <span className="muted">{t('filled', { count: filled })}</span>}
      </summary>
      <div className={styles.fields}>
        <Fields fields={group.fields} />
      </div>
    </details>
  )
}

function Fields({ fields }: { fields: readonly string[] }) {
  const { list, draft } = useEditor()
  const shape = recordShape(list)
  return fields.map((name) => {
    const field = shape.fields.get(name)
    return (
      field && (
        <div key={name} data-field={name}>
          <ValueField field={field} way={[name]} value={draft[name]} />
        </div>
      )
    )
  })
}

function isFilled(value: unknown): boolean {
  return value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0)
}
