import { getLocalTimeZone, today } from '@internationalized/date'
import { type FormEvent, useId, useState } from 'react'
import { Button, Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { type CombinedError, useMutation } from 'urql'
import type { Day } from '../../domain/network/day.ts'
import { isOutOfReach } from '../api/client.ts'
import { newId } from '../api/new-id.ts'
import { useLiveQuery } from '../api/useLiveQuery.ts'
import { longDay } from '../locales/dates.ts'
import { joinNames } from '../locales/lists.ts'
import { longMoment } from '../locales/own-clock.ts'
import '../locales/panel-packs-words.ts'
import { DayField } from '../ui/DayField.tsx'
import dialog from '../ui/Dialog.module.css'
import entry from '../ui/Form.module.css'
import { Trouble } from '../ui/Trouble.tsx'
import { type Member, MembersField } from './MembersField.tsx'
import styles from './PacksOfChild.module.css'
import { EndPanelPackMutation, MakePanelPackMutation, PacksOfChildQuery } from './panel-packs.query.ts'

interface PacksOfChildProps {
  child: string
  /** The day as of which the record is packed. */
  day: Day
  onClose: () => void
}

const DAYS_TO_READ = 7
const LONGEST_TITLE = 200
const ASK_ANEW = { additionalTypenames: ['MadePanelPack', 'Child'] }

/** The packs of a child, each to be ended at once, and a form that makes another. */
export function PacksOfChild({ child, day, onClose }: PacksOfChildProps) {
  const { t } = useTranslation('panelPacks')
  const { data } = useLiveQuery({
    query: PacksOfChildQuery,
    variables: { child },
    context: ASK_ANEW,
  })
  const [, end] = useMutation(EndPanelPackMutation)
  const packs = data?.child?.panelPacks ?? []
  return (
    <ModalOverlay
      isOpen
      isDismissable
      className={dialog.overlay}
      onOpenChange={(isOpen) => !isOpen && onClose()}
    >
      <Modal className={dialog.modal}>
        <Dialog className={dialog.dialog}>
          <Heading slot="title" className={dialog.title}>
            {t('make.title')}
          </Heading>
          <p className="muted">{t('make.lead')}</p>
          {packs.length > 0 && (
            <section className={styles.existing}>
              <h3>{t('make.existing')}</h3>
              <ul>
                {packs.map(({ id, title, asOf, until, members }) => (
                  <li key={id}>
                    <span dir="auto">
                      {t('make.one', {
                        ...{ title, day: longDay(asOf), moment: longMoment(until) },
                        names: joinNames(members.map(({ name }) => name)),
                      })}
                    </span>
                    <button
                      type="button"
                      className="button"
                      aria-label={t('make.endOf', { title })}
                      onClick={() => void end({ id }, ASK_ANEW)}
                    >
                      {t('make.end')}
                    </button>
                  </li>
                ))}
              </ul>
            </section>
          )}
          <PackForm child={child} day={day} />
          <Button className="button" onPress={onClose}>
            {t('make.close')}
          </Button>
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}

function PackForm({ child, day }: Omit<PacksOfChildProps, 'onClose'>) {
  const { t } = useTranslation('panelPacks')
  const field = useId()
  const [, make] = useMutation(MakePanelPackMutation)
  // Sent again after a lost answer it is the same pack, which is made once.
  const [id, setId] = useState(newId)
  const [title, setTitle] = useState('')
  const [members, setMembers] = useState<Member[]>([])
  // By the clock of whoever reads it, which is what opens and closes it, and not by the site's day.
  const [until, setUntil] = useState(() => today(getLocalTimeZone()).add({ days: DAYS_TO_READ }).toString())
  const [trouble, setTrouble] = useState<readonly string[]>([])
  const [isMade, setMade] = useState(false)

  async function submit(event: FormEvent) {
    event.preventDefault()
    const input = {
      ...{ id, child, title, asOf: day, members: members.map((member) => member.id) },
      until: new Date(`${until}T23:59:59`).toISOString(),
    }
    const { data, error } = await make({ input }, ASK_ANEW)
    const result = data?.makePanelPack
    setTrouble(result?.__typename === 'Refused' ? result.errors.map(({ message }) => message) : told(error))
    setMade(result?.__typename === 'MadePanelPack')
    if (result?.__typename !== 'MadePanelPack') return
    setId(newId())
    setTitle('')
    setMembers([])
  }

  return (
    <form className={styles.form} onSubmit={submit} aria-label={t('make.send')}>
      <div className={entry.field}>
        <label htmlFor={field} className={entry.label}>
          {t('make.purpose')}
        </label>
        <input
          id={field}
          className={entry.input}
          maxLength={LONGEST_TITLE}
          dir="auto"
          value={title}
          onChange={(event) => setTitle(event.target.value)}
        />
      </div>
      <MembersField chosen={members} onChoose={setMembers} />
      <DayField label={t('make.until')} day={until} onDay={setUntil} />
      <div role="alert">
        <Trouble lines={trouble} />
      </div>
      <p role="status">{isMade && t('make.made')}</p>
      <div className={entry.offers}>
        <button type="submit" className="button primary">
          {t('make.send')}
        </button>
      </div>
    </form>
  )

  function told(error: CombinedError | undefined): string[] {
    return error ? [isOutOfReach(error) ? t('make.gone') : error.message] : []
  }
}
