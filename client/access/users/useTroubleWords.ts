import { useTranslation } from 'react-i18next'
import type { CombinedError } from 'urql'
import { isOutOfReach } from '../../api/client.ts'
import { enUsers } from '../../locales/en/users.ts'

type Field = keyof typeof enUsers.fields
/** In the order in which the forms ask for them. */
const FIELDS = Object.keys(enUsers.fields)

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
    const errors = (refused?.errors ?? []).map(({ path, message }) => ({
      field: FIELDS.indexOf(path.split('.').at(-1) ?? ''),
      message,
    }))
    return errors
      .sort((one, other) => one.field - other.field)
      .map(({ field, message }) =>
        field < 0
          ? `${message.charAt(0).toUpperCase()}${message.slice(1)}.`
          : t('wrong', { field: t(`fields.${FIELDS[field] as Field}`), what: message }),
      )
  }
}
