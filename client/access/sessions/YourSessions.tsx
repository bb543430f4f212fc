import { Button, Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { useLiveQuery } from '../../api/useLiveQuery.ts'
import '../../locales/users-words.ts'
import dialog from '../../ui/Dialog.module.css'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { Trouble } from '../../ui/Trouble.tsx'
import { SessionList } from './SessionList.tsx'
import { OwnSessionsQuery } from './sessions.query.ts'

/** Where whoever is signed in is signed in besides, each to be ended. */
export function YourSessions({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('sessions')
  const { data, error } = useLiveQuery({
    query: OwnSessionsQuery,
    variables: {},
    requestPolicy: 'cache-and-network',
  })
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
            {t('own.title')}
          </Heading>
          <p className="muted">{t('own.lead')}</p>
          <div role="alert">{error && <Trouble lines={[t('failed')]} />}</div>
          {!data && !error && (
            <div role="status" aria-label={t('loading')}>
              <Skeleton height="3rem" />
            </div>
          )}
          {data?.me && <SessionList sessions={data.me.sessions} none={t('own.only')} />}
          <div className={dialog.actions}>
            <Button className="button" onPress={onClose}>
              {t('own.close')}
            </Button>
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}
