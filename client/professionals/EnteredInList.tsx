import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFocusBack } from '../access/users/useFocusBack.ts'
import { Icon } from '../ui/Icon.tsx'
import section from '../ui/Section.module.css'
import { DirectoryFrame } from './DirectoryFrame.tsx'
import { TakenOffLine } from './mistake/TakenOffLine.tsx'
import { TakenOffProvider } from './mistake/TakenOffProvider.tsx'

interface EnteredInListProps {
  list: 'roles' | 'panels'
  /** The form of one more. */
  form: (does: { onKept: () => void; onCancel: () => void }) => ReactNode
  /** The list of those that hold the text. */
  children: (search: string) => ReactNode
}

/** A list of the directory in which one more is entered on the page itself. */
export function EnteredInList({ list, form, children }: EnteredInListProps) {
  const { t } = useTranslation('professionals')
  const [isOpen, setOpen] = useState(false)
  const [said, setSaid] = useState(false)
  const button = useFocusBack(isOpen)
  return (
    <TakenOffProvider onTell={() => setSaid(false)}>
      <DirectoryFrame
        list={list}
        action={
          !isOpen && (
            <button
              ref={button}
              type="button"
              className="button"
              onClick={() => {
                setSaid(false)
                setOpen(true)
              }}
            >
              <Icon name="plus" size={16} />
              {t(`${list}.new`)}
            </button>
          )
        }
      >
        {(search) => (
          <>
            <TakenOffLine />
            <p role="status" className={said ? section.said : 'visually-hidden'}>
              {said && t('kept')}
            </p>
            {isOpen && (
              <div className={section.section}>
                {form({
                  onKept: () => {
                    setSaid(true)
                    setOpen(false)
                  },
                  onCancel: () => setOpen(false),
                })}
              </div>
            )}
            {children(search)}
          </>
        )}
      </DirectoryFrame>
    </TakenOffProvider>
  )
}
