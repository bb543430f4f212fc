import { type ReactNode, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import entry from '../../ui/Form.module.css'
import section from '../../ui/Section.module.css'
import { Section } from '../../ui/Section.tsx'
import { Trouble } from '../../ui/Trouble.tsx'
import { type BothSay, SideBySide } from './SideBySide.tsx'
import { type EntryVersion, useMerge } from './useMerge.ts'

interface MergeTwoProps {
  list: 'professionals' | 'agencies'
  keep: EntryVersion & { name: string }
  gone: EntryVersion & { name: string }
  fields: readonly BothSay[]
  /** What changes with it, as lines. */
  changes: ReactNode
  /** Takes the other entry out of the choice. */
  onOther: () => void
  /** Asks anew for both, where somebody else has changed one. */
  onReload: () => void
}

/** Two entries side by side, what changes when they are one, and the way to make them one and two again. */
export function MergeTwo({ list, keep, gone, fields, changes, onOther, onReload }: MergeTwoProps) {
  const { t } = useTranslation('professionals')
  const [take, setTake] = useState<string[]>([])
  // Once they are one, what is read anew knows one of them no more.
  const [names] = useState({ keep: keep.name, gone: gone.name })
  const { trouble, step, done, merge, undo } = useMerge(list)
  const said = useRef<HTMLParagraphElement>(null)
  // The button that was pressed has gone.
  useEffect(() => {
    if (done) said.current?.focus()
  }, [done])
  const version = ({ id, version }: EntryVersion) => ({ id, version })

  return (
    <>
      {!done && <SideBySide fields={fields} take={take} onTake={setTake} />}
      {!done && <Section title={t('merge.changes')}>{changes}</Section>}
      <div className={section.section}>
        <p ref={said} role="status" tabIndex={-1} className={done || step ? section.said : 'visually-hidden'}>
          {step ? t(`merge.${step}`) : done && t(done.isUndone ? 'merge.undone' : 'merge.done', names)}
        </p>
        <div role="alert">
          <Trouble lines={trouble ? [trouble] : []} />
        </div>
        {!done && (
          <div className={entry.offers}>
            <button
              type="button"
              className="button primary"
              aria-disabled={step !== undefined || undefined}
              onClick={() => void merge({ keep: version(keep), gone: version(gone), take }, onReload)}
            >
              {t('merge.do')}
            </button>
            <button type="button" className="button" onClick={onOther}>
              {t('merge.somebodyElse')}
            </button>
          </div>
        )}
        {done && !done.isUndone && (
          <div className={entry.offers}>
            <button
              type="button"
              className="button"
              aria-disabled={step !== undefined || undefined}
              onClick={() => void undo()}
            >
              {t('merge.undo')}
            </button>
          </div>
        )}
      </div>
    </>
  )
}
