import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useMutation } from 'urql'
import { codeOf } from '../../api/codes.ts'
import type { HeldByFewQuery as HeldByFewAnswer } from '../../api/generated/graphql.ts'
import { longMoment } from '../../locales/own-clock.ts'
import { AskDialog } from '../../ui/AskDialog.tsx'
import section from '../../ui/Section.module.css'
import { Trouble } from '../../ui/Trouble.tsx'
import { useFocusBack } from '../users/useFocusBack.ts'
import { useTroubleWords } from '../users/useTroubleWords.ts'
import { ConfirmForm } from './ConfirmForm.tsx'
import { DropHolderMutation } from './holders.query.ts'
import styles from './ProposalItem.module.css'

interface ProposalItemProps {
  proposal: HeldByFewAnswer['heldByFew']['proposals'][number]
  /** Whether it is the reader who is proposed. */
  isForReader: boolean
  onDone: (what: 'confirmed' | 'dropped') => void
}

/** Somebody who is proposed, and what the reader may do about it; where that is nothing, who may. */
export function ProposalItem({ proposal, isForReader, onDone }: ProposalItemProps) {
  const { t } = useTranslation('holders')
  const access = useTranslation('access')
  const troubleOf = useTroubleWords()
  const [shows, setShows] = useState<'confirming' | 'dropping'>()
  const [trouble, setTrouble] = useState<readonly string[]>([])
  const [{ fetching }, drop] = useMutation(DropHolderMutation)
  const button = useFocusBack(shows === 'confirming')
  const { id, user, why, byName, at, isYours } = proposal
  const { name } = user
  // Only of what an administrator proposed is it told why; the others drop what they proposed at the child.
  const isByAdministrator = why !== null && why !== undefined

  async function go() {
    setShows(undefined)
    if (fetching) return
    const { data, error } = await drop({ id }, { additionalTypenames: ['HolderProposal'] })
    const outcome = data?.outcome
    setTrouble(troubleOf({ error, refused: outcome?.__typename === 'Refused' ? outcome : undefined }))
    if (outcome?.__typename === 'HolderDropped') onDone('dropped')
  }
  return (
    <li className={`${section.item} ${styles.proposal}`}>
      <div>
        <p className={section.what} dir="auto">
          {name}{' '}
          <span className={styles.roles}>
            {user.roles.map((role) => access.t(`role.${codeOf(role)}`)).join(', ')}
          </span>
        </p>
        <p dir="auto">{why ?? t('whyNotTold')}</p>
        <p className="muted" dir="auto">
          {t('proposedBy', { byName, at: longMoment(at) })}
        </p>
        {isForReader && <p className={styles.whose}>{t('forYou')}</p>}
        {!isForReader && isYours && <p className={styles.whose}>{t('byYou')}</p>}
      </div>
      {!isForReader && (
        <div className={styles.actions}>
          {!isYours && shows !== 'confirming' && (
            <button
              ref={button}
              type="button"
              className="button"
              aria-label={t('confirm.of', { name })}
              onClick={() => setShows('confirming')}
            >
              {t('confirm.open')}
            </button>
          )}
          {isByAdministrator && (
            <button
              type="button"
              className="button"
              aria-label={t('drop.of', { name })}
              aria-disabled={fetching || undefined}
              onClick={() => setShows('dropping')}
            >
              {t('drop.open')}
            </button>
          )}
        </div>
      )}
      {shows === 'confirming' && (
        <ConfirmForm
          {...{ id, name }}
          onConfirmed={() => onDone('confirmed')}
          onCancel={() => setShows(undefined)}
        />
      )}
      <div role="alert" className={styles.trouble}>
        <Trouble lines={trouble} />
      </div>
      {shows === 'dropping' && (
        <AskDialog
          title={t('drop.title', { name })}
          text={t('drop.text')}
          stay={t('stay')}
          onStay={() => setShows(undefined)}
          go={t('drop.go')}
          onGo={() => void go()}
        />
      )}
    </li>
  )
}
