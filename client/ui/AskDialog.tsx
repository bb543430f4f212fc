import { Button, Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import styles from './Dialog.module.css'

interface AskDialogProps {
  title: string
  text: string
  /** What leaves everything as it is; also what Escape does. */
  stay: string
  onStay: () => void
  go: string
  onGo: () => void
}

/** Asks once before something is lost. */
export function AskDialog({ title, text, stay, onStay, go, onGo }: AskDialogProps) {
  return (
    <ModalOverlay
      isOpen
      isDismissable
      className={styles.overlay}
      onOpenChange={(isOpen) => !isOpen && onStay()}
    >
      <Modal className={styles.modal}>
        <Dialog role="alertdialog" className={styles.dialog}>
          <Heading slot="title" className={styles.title}>
            {title}
          </Heading>
          <p>{text}</p>
          <div className={styles.actions}>
            <Button className="button" autoFocus onPress={onStay}>
              {stay}
            </Button>
            <Button className="button" onPress={onGo}>
              {go}
            </Button>
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}
