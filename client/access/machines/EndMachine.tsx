import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useMutation } from 'urql'
import { AskDialog } from '../../ui/AskDialog.tsx'
import { Section } from '../../ui/Section.tsx'
import { Trouble } from '../../ui/Trouble.tsx'
import { useTroubleWords } from '../users/useTroubleWords.ts'
import { EndMachineMutation } from './machines.query.ts'

/** Ends a machine for good, once it was asked. */
export function EndMachine({ id, name }: { id: string; name: string }) {
  const { t } = useTranslation('machines')
  const troubleOf = useTroubleWords()
  const [isAsking, setAsking] = useState(false)
  const [trouble, setTrouble] = useState<readonly string[]>([])
  const [{ fetching }, end] = useMutation(EndMachineMutation)

  async function go() {
    setAsking(false)
    if (fetching) return
    const { data, error } = await end({ id })
    const outcome = data?.outcome
    setTrouble(troubleOf({ error, refused: outcome?.__typename === 'Refused' ? outcome : undefined }))
  }
  return (
    <Section
      title={t('ending.section')}
      action={
        <button
          type="button"
          className="button"
          aria-disabled={fetching || undefined}
          onClick={() => setAsking(true)}
        >
          {t('ending.open')}
        </button>
      }
    >
      <p>{t('ending.lead')}</p>
      <div role="alert">
        <Trouble lines={trouble} />
      </div>
      {isAsking && (
        <AskDialog
          title={t('ending.title', { name })}
          text={t('ending.text')}
          stay={t('stay')}
          onStay={() => setAsking(false)}
          go={t('ending.go')}
          onGo={() => void go()}
        />
      )}
    </Section>
  )
}
