import { useTranslation } from 'react-i18next'
import { Message } from './Message.tsx'

interface FaultProps {
  error: unknown
  /** Tries what went wrong once more; the page is loaded anew when absent. */
  retry?: () => void
}

/** Says that something went wrong, with the number under which the server has noted it. */
export function Fault({ error, retry }: FaultProps) {
  const { t } = useTranslation()
  const id = errorId(error)
  return (
    <Message title={t('fault.title')}>
      <p>{t('fault.text')}</p>
      {id && <p className="muted">{t('fault.number', { id })}</p>}
      <button type="button" className="button" onClick={retry ?? (() => window.location.reload())}>
        {t('fault.action')}
      </button>
    </Message>
  )
}

/** The id under which the server has logged the error, if it gave one. */
function errorId(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null || !('graphQLErrors' in error)) return undefined
  const [first] = Array.isArray(error.graphQLErrors) ? error.graphQLErrors : []
  const id: unknown = first?.extensions?.id
  return typeof id === 'string' ? id : undefined
}
