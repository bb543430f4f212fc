import { Fragment, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { Draft, Step } from '../../../domain/network/leaves.ts'
import type { ObjectShape } from '../../../domain/network/shape.ts'
import { newId } from '../../api/new-id.ts'
import entry from '../../ui/Form.module.css'
import { firstControl } from '../../ui/first-control.ts'
import { useEcoMap } from '../EcoMapContext.ts'
import { GoalOpen } from '../plans/GoalOpen.tsx'
import { newPart } from './draft.ts'
import { useEditor } from './EditorContext.ts'
import { isUnasked } from './layout.ts'
import styles from './RecordEditor.module.css'

interface PartsFieldProps {
  label: string
  wrong: string | undefined
  of: ObjectShape
  way: readonly Step[]
  value: readonly Draft[]
}

/** The parts of a record that there are several of, such as the levels of a need, each with its fields. */
export function PartsField({ label, wrong, of, way, value }: PartsFieldProps) {
  const { t } = useTranslation('recording')
  const { recorded, today } = useEcoMap()
  const { list, change, fieldOf } = useEditor()
  const group = useRef<HTMLFieldSetElement>(null)
  const add = () => {
    change(way, [
      ...value,
      newPart(of, { today, child: list === 'children' ? '' : recorded.child.id, id: newId() }),
    ])
    requestAnimationFrame(() => {
      const parts = group.current?.querySelectorAll(':scope > ol > li')
      firstControl(parts?.item(parts.length - 1))?.focus()
    })
  }
  return (
    <fieldset ref={group} className={styles.parts}>
      <legend className={entry.label}>{label}</legend>
      {wrong && <p className={entry.wrong}>{wrong}</p>}
      <ol>
        {value.map((part, at) => (
          // A part is known by its place: those without an id are told apart by nothing else.
          <li
            key={(part.id as string | undefined) ?? at}
            data-part={[...way, at].join('.')}
            className={styles.part}
          >
            {[...of.fields]
              .filter(([name]) => !isUnasked(list, name))
              .map(([name, field]) => (
                <Fragment key={name}>{fieldOf(field, [...way, at, name], part[name])}</Fragment>
              ))}
            {list === 'plans' && way.length === 1 && <GoalOpen goal={part} on={today} />}
            <button
              type="button"
              className="button ghost"
              aria-label={t('removeOf', { what: label, number: at + 1 })}
              onClick={() => change(way, value.toSpliced(at, 1))}
            >
              {t('remove')}
            </button>
          </li>
        ))}
      </ol>
      <button type="button" className="button" aria-label={t('addOf', { what: label })} onClick={add}>
        {t('add')}
      </button>
    </fieldset>
  )
}
