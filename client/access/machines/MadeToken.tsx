import { type ReactNode, useEffect, useId, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import entry from '../../ui/Form.module.css'
import styles from './MadeToken.module.css'

interface MadeTokenProps {
  /** What the machine sends. It is in this page's memory alone, and nowhere once the page is left. */
  secret: string
  /** What the reader does once they have it. */
  children: ReactNode
}

/** What a machine is to send, which is shown this once, to be copied. */
export function MadeToken({ secret, children }: MadeTokenProps) {
  const { t } = useTranslation('machines')
  const id = useId()
  const field = useRef<HTMLInputElement>(null)
  const title = useRef<HTMLHeadingElement>(null)
  const [copying, setCopying] = useState<'copied' | 'failed'>()
  useEffect(() => title.current?.focus(), [])

  async function copy() {
    try {
      await navigator.clipboard.writeText(secret)
      setCopying('copied')
    } catch {
      // A browser may keep pages from writing there; then it is done by hand.
      setCopying('failed')
      field.current?.focus()
    }
  }
  return (
    <section className={styles.made} aria-labelledby={`${id}-title`}>
      <h2 ref={title} id={`${id}-title`} tabIndex={-1}>
        {t('secret.title')}
      </h2>
      <p id={`${id}-once`}>{t('secret.once')}</p>
      <div className={styles.copy}>
        <input
          ref={field}
          className={`${entry.input} ${styles.secret}`}
          aria-label={t('secret.label')}
          aria-describedby={`${id}-once`}
          readOnly
          value={secret}
          onFocus={(event) => event.target.select()}
        />
        <button type="button" className="button primary" onClick={() => void copy()}>
          {t('secret.copy')}
        </button>
      </div>
      <p role="status" className={copying ? undefined : 'visually-hidden'}>
        {copying && t(`secret.${copying}`)}
      </p>
      <p>
        {t('secret.how')} <code>Authorization: Bearer …</code>
      </p>
      <div className={entry.offers}>{children}</div>
    </section>
  )
}
