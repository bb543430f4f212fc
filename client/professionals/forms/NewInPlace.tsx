import type { ReactNode } from 'react'
import entry from '../../ui/Form.module.css'
import styles from './Forms.module.css'

interface NewInPlaceProps {
  title: string
  /** What the button says that leaves it. */
  back: string
  onBack: () => void
  children: ReactNode
}

/** Something that a record needs and that is not on file, entered together with it. */
export function NewInPlace({ title, back, onBack, children }: NewInPlaceProps) {
  return (
    <fieldset className={styles.inPlace}>
      <legend className={entry.label}>{title}</legend>
      {children}
      <div>
        <button type="button" className="button" onClick={onBack}>
          {back}
        </button>
      </div>
    </fieldset>
  )
}

/** The way to it. */
NewInPlace.Offer = function Offer({ text, onOpen }: { text: string; onOpen: () => void }) {
  return (
    <div>
      <button type="button" className="button" onClick={onOpen}>
        {text}
      </button>
    </div>
  )
}
