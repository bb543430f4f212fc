import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type FragmentType, readFragment } from '../../api/generated/fragment-masking.ts'
import section from '../../ui/Section.module.css'
import { Section } from '../../ui/Section.tsx'
import { GiveForm } from './GiveForm.tsx'
import { GrantItem } from './GrantItem.tsx'
import { kindsFor } from './grant-kinds.ts'
import { useFocusBack } from './useFocusBack.ts'
import type { Facts } from './user-facts.ts'
import { UserGrantFacts } from './users.query.ts'

interface WhatTheySeeProps {
  facts: Facts
  grants: readonly FragmentType<typeof UserGrantFacts>[]
  isOwn: boolean
}

/** What somebody may see through a team or a colleague, each to be ended, and a form that gives more. */
export function WhatTheySee({ facts, grants: masked, isOwn }: WhatTheySeeProps) {
  const { t } = useTranslation('users')
  const grants = readFragment(UserGrantFacts, masked)
  const [isOpen, setOpen] = useState(false)
  const [done, setDone] = useState<'given' | 'ended'>()
  const button = useFocusBack(isOpen)
  const said = useRef<HTMLParagraphElement>(null)
  const reason = facts.isDisabled
    ? t('sees.isDisabled')
    : kindsFor(facts.roles).length === 0
      ? t('sees.noRole')
      : undefined
  return (
    <Section
      title={t('sees.title')}
      action={
        !isOwn &&
        !reason &&
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
      <p className="muted">{t('sees.lead')}</p>
      {grants.length === 0 ? (
        <p>{t('sees.none')}</p>
      ) : (
        <ul className={section.items} aria-label={t('sees.title')}>
          {grants.map((grant) => (
            <GrantItem
              key={grant.id}
              grant={grant}
              name={facts.name}
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
      {!isOwn && reason && <p className="muted">{reason}</p>}
      <p ref={said} role="status" tabIndex={-1} className={done ? section.said : 'visually-hidden'}>
        {done && t(done === 'given' ? 'give.given' : 'sees.ended')}
      </p>
      {isOpen && (
        <GiveForm
          facts={facts}
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
