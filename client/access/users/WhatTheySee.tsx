import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type FragmentType, readFragment } from '../../api/generated/fragment-masking.ts'
import section from '../../ui/Section.module.css'
import { Section } from '../../ui/Section.tsx'
import { GiveForm } from './GiveForm.tsx'
import { GrantItem } from './GrantItem.tsx'
import type { GrantKind } from './grant-kinds.ts'
import { useFocusBack } from './useFocusBack.ts'
import { UserGrantFacts } from './users.query.ts'

interface WhatTheySeeProps {
  /** Whose it is: a user's or a machine's. */
  to: { id: string; name: string }
  title: string
  /** What is told here, and what is not. */
  lead: string
  /** What stands there where there is nothing. */
  none: string
  /** What can be given to them. */
  kinds: readonly GrantKind[]
  /** Why nothing can be given, where that is so. */
  whyNot: string | undefined
  grants: readonly FragmentType<typeof UserGrantFacts>[]
  /** Whether it is the reader's own, which nobody gives or ends. */
  isOwn?: boolean
}

/** What somebody may see through a team or a colleague, each to be ended, and a form that gives more. */
export function WhatTheySee({
  to,
  title,
  lead,
  none,
  kinds,
  whyNot,
  grants: masked,
  isOwn = false,
}: WhatTheySeeProps) {
  const { t } = useTranslation('users')
  const grants = readFragment(UserGrantFacts, masked)
  const [isOpen, setOpen] = useState(false)
  const [done, setDone] = useState<'given' | 'ended'>()
  const button = useFocusBack(isOpen)
  const said = useRef<HTMLParagraphElement>(null)
  const isShut = isOwn || whyNot !== undefined
  return (
    <Section
      title={title}
      action={
        !isShut &&
        !isOpen && (
          <button
            ref={button}
            type="button"
            className="button"
            onClick={() => {
              setDone(undefined)
              setOpen(true)
            }}
          >
            {t('sees.give')}
          </button>
        )
      }
    >
      <p className="muted">{lead}</p>
      {grants.length === 0 ? (
        <p>{none}</p>
      ) : (
        <ul className={section.items} aria-label={title}>
          {grants.map((grant) => (
            <GrantItem
              key={grant.id}
              grant={grant}
              name={to.name}
              isOwn={isOwn}
              onEnded={() => {
                setDone('ended')
                // The button that was pressed goes with its grant.
                said.current?.focus()
              }}
            />
          ))}
        </ul>
      )}
      {!isOwn && whyNot && <p className="muted">{whyNot}</p>}
      <p ref={said} role="status" tabIndex={-1} className={done ? section.said : 'visually-hidden'}>
        {done && t(done === 'given' ? 'give.given' : 'sees.ended')}
      </p>
      {isOpen && !isShut && (
        <GiveForm
          to={to}
          kinds={kinds}
          onGiven={() => {
            setDone('given')
            setOpen(false)
          }}
          onCancel={() => setOpen(false)}
        />
      )}
    </Section>
  )
}
