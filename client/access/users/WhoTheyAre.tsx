import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { codeOf } from '../../api/codes.ts'
import section from '../../ui/Section.module.css'
import { Section } from '../../ui/Section.tsx'
import { UserForm } from './UserForm.tsx'
import { useFocusBack } from './useFocusBack.ts'
import type { Facts } from './user-facts.ts'

interface WhoTheyAreProps {
  facts: Facts
  isOwn: boolean
  onKept: () => void
}

/** Who somebody is and how they come in, to be changed by anybody but themselves. */
export function WhoTheyAre({ facts, isOwn, onKept }: WhoTheyAreProps) {
  const { t } = useTranslation('users')
  const access = useTranslation('access')
  const [isOpen, setOpen] = useState(false)
  const [isKept, setKept] = useState(false)
  const button = useFocusBack(isOpen)
  const { name, roles, issuer, subject, professional } = facts
  return (
    <Section
      title={t('who.title')}
      action={
        !isOwn &&
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
            {t('who.change')}
          </button>
        )
      }
    >
      <p role="status" className={isKept ? section.said : 'visually-hidden'}>
        {isKept && t('who.kept')}
      </p>
      {isOpen ? (
        <UserForm
          facts={facts}
          onKept={() => {
            setKept(true)
            setOpen(false)
            onKept()
          }}
          onCancel={() => setOpen(false)}
        />
      ) : (
        <dl className={section.facts}>
          <dt>{t('fields.name')}</dt>
          <dd dir="auto">{name}</dd>
          <dt>{t('fields.roles')}</dt>
          <dd>
            {roles.map((role) => (
              <p key={role}>
                {access.t(`role.${codeOf(role)}`)}.{' '}
                <span className="muted">{access.t(`roleMay.${codeOf(role)}`)}</span>
              </p>
            ))}
          </dd>
          <dt>{t('fields.issuer')}</dt>
          <dd>{issuer ?? <span className="muted">{t('who.notSet')}</span>}</dd>
          <dt>{t('fields.subject')}</dt>
          <dd>{subject ?? <span className="muted">{t('who.notSet')}</span>}</dd>
          <dt>{t('fields.professional')}</dt>
          <dd dir="auto">{professional?.name ?? <span className="muted">{t('who.notSet')}</span>}</dd>
        </dl>
      )}
    </Section>
  )
}
