import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { HeldByFewQuery as HeldByFewAnswer } from '../../api/generated/graphql.ts'
import { useLiveQuery } from '../../api/useLiveQuery.ts'
import '../../locales/users-words.ts'
import { Fault } from '../../ui/Fault.tsx'
import page from '../../ui/Page.module.css'
import { PageLoading } from '../../ui/PageLoading.tsx'
import { usePageTitle } from '../../ui/page-title.ts'
import section from '../../ui/Section.module.css'
import { Section } from '../../ui/Section.tsx'
import { useFocusBack } from '../users/useFocusBack.ts'
import { type Me, useSession } from '../useSession.ts'
import styles from './HoldersPage.module.css'
import { HeldByFewQuery } from './holders.query.ts'
import { ProposalItem } from './ProposalItem.tsx'
import { ProposeForm } from './ProposeForm.tsx'

type HeldByFew = HeldByFewAnswer['heldByFew']
type Done = 'proposed' | 'confirmed' | 'dropped'

// An answer without any proposal would else not be known to be about them, and stay once there is one.
const OF_HOLDERS = { additionalTypenames: ['HolderProposal'] }

/** How many restricted children too few can open, and how two administrators name somebody for one whom they do not see. */
export function HoldersPage() {
  const { t } = useTranslation('holders')
  const me = useSession()?.me
  const { data, error, retry } = useLiveQuery({
    query: HeldByFewQuery,
    variables: {},
    requestPolicy: 'cache-and-network',
    context: OF_HOLDERS,
  })
  usePageTitle(t('title'))
  if (error) return <Fault error={error} retry={retry} />
  if (!data || !me) return <PageLoading />
  return (
    <div className={page.page}>
      <header className={page.head}>
        <h1>{t('title')}</h1>
        <p className="muted">{t('lead')}</p>
      </header>
      <Numbers {...data.heldByFew} />
      <Proposals few={data.heldByFew} me={me} />
    </div>
  )
}

function Numbers({ byNobody, byOne }: HeldByFew) {
  const { t } = useTranslation('holders')
  if (byNobody + byOne === 0) return <p className={page.note}>{t('enough')}</p>
  return (
    <ul className={styles.numbers} aria-label={t('numbers')}>
      {byNobody > 0 && (
        <li>
          <b>{byNobody}</b> {t('byNobody', { count: byNobody })}
        </li>
      )}
      {byOne > 0 && (
        <li>
          <b>{byOne}</b> {t('byOne', { count: byOne })}
        </li>
      )}
    </ul>
  )
}

/** Who is proposed, to be confirmed by another or dropped, and a form that proposes somebody. */
function Proposals({ few: { byNobody, byOne, proposals }, me }: { few: HeldByFew; me: Me }) {
  const { t } = useTranslation('holders')
  const [isOpen, setOpen] = useState(false)
  const [done, setDone] = useState<Done>()
  const button = useFocusBack(isOpen)
  const said = useRef<HTMLParagraphElement>(null)
  const isNeeded = byNobody + byOne > 0
  return (
    <Section
      title={t('proposals.title')}
      action={
        isNeeded &&
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
            {t('propose.open')}
          </button>
        )
      }
    >
      {isNeeded && <p className="muted">{t('proposals.lead')}</p>}
      {isOpen && (
        <ProposeForm
          me={me.id}
          onProposed={() => {
            setDone('proposed')
            setOpen(false)
          }}
          onCancel={() => setOpen(false)}
        />
      )}
      {proposals.length === 0 ? (
        <p>{t('proposals.none')}</p>
      ) : (
        <ul className={section.items} aria-label={t('proposals.title')}>
          {proposals.map((proposal) => (
            <ProposalItem
              key={proposal.id}
              proposal={proposal}
              isForReader={proposal.user.id === me.id}
              onDone={(what) => {
                setDone(what)
                // The buttons that were pressed go with the proposal.
                said.current?.focus()
              }}
            />
          ))}
        </ul>
      )}
      <p ref={said} role="status" tabIndex={-1} className={done ? section.said : 'visually-hidden'}>
        {done && t(`done.${done}`)}
      </p>
    </Section>
  )
}
