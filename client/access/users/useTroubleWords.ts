import { useTranslation } from 'react-i18next'
import type { CombinedError } from 'urql'
import { isOutOfReach } from '../../api/client.ts'
import { enUsers } from '../../locales/en/users.ts'

type Field = keyof typeof enUsers.fields

/** Why a change was not made. */
interface Failure {
  error?: CombinedError | undefined
  refused?: { errors: readonly { path: string; message: string }[] } | undefined
}

/** Says why a change was not made: each line with the field that it is about, as the form calls it. */
export function useTroubleWords(): (failure: Failure) => string[] {
  const { t } = useTranslation('users')
  return ({ error, refused }) => {
    if (error) return [isOutOfReach(error) ? t('gone') : error.message]
    return (refused?.errors ?? []).map(({ path, message }) => {
      const part = path.split('.').at(-1) ?? ''
      return part in enUsers.fields
        ? t('wrong', { field: t(`fields.${part as Field}`), what: message })
        : message
    })
  }
}
