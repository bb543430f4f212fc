import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFocusBack } from '../access/users/useFocusBack.ts'
import section from '../ui/Section.module.css'
import { Section } from '../ui/Section.tsx'

interface ChangeSectionProps {
  title: string
  /** What the button says that opens the form. */
  change: string
  form: (onKept: () => void, onCancel: () => void) => ReactNode
  /** What is on file. */
  children: ReactNode
  /** Whether that stays while the form is open. */
  staysOpen?: boolean
}

/** What is on file of something, and the form that changes it or enters more. */
export function ChangeSection({ title, change, form, children, staysOpen = false }: ChangeSectionProps) {
  const { t } = useTranslation('professionals')
  const [isOpen, setOpen] = useState(false)
  const [isKept, setKept] = useState(false)
  const button = useFocusBack(isOpen)
  const end = (kept: boolean) => {
    setKept(kept)
    setOpen(false)
  }
  return (
    <Section
      title={title}
      action={
        !isOpen && (
          <button
            ref={button}
            type="button"
            className="button"
            onClick={() => {
              setKept(false)
              setOpen(true)
            }}
          >
            {change}
          </button>
        )
      }
    >
      <p role="status" className={isKept ? section.said : 'visually-hidden'}>
        {isKept && t('kept')}
      </p>
      {(!isOpen || staysOpen) && children}
      {isOpen &&
        form(
          () => end(true),
          () => end(false),
        )}
    </Section>
  )
}
