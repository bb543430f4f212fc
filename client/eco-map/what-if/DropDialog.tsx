import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { AskDialog } from '../../ui/AskDialog.tsx'

/** Drops a draft, once it was asked. */
export function DropDialog({ title, onDrop }: { title: string; onDrop: () => void }) {
  const { t } = useTranslation('whatIf')
  const [isAsking, setIsAsking] = useState(false)
  return (
    <>
      <button type="button" className="button" onClick={() => setIsAsking(true)}>
        {t('banner.drop')}
      </button>
      {isAsking && (
        <AskDialog
          title={t('drop.title')}
          text={t('drop.text', { title })}
          stay={t('drop.stay')}
          onStay={() => setIsAsking(false)}
          go={t('drop.drop')}
          onGo={() => {
            setIsAsking(false)
            onDrop()
          }}
        />
      )}
    </>
  )
}
