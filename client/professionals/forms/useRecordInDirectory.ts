import { useTranslation } from 'react-i18next'
import { useMutation } from 'urql'
import { readOutcome } from '../../api/change.query.ts'
import { isOutOfReach } from '../../api/client.ts'
import { useChangeKey } from '../../api/useChangeKey.ts'
import { enProfessionals } from '../../locales/en/professionals.ts'
import { RecordInDirectoryMutation } from '../professionals.query.ts'

/** What became of something that was sent to be recorded in the directory. */
export type Sent =
  | { is: 'kept' }
  | { is: 'meanwhile'; byName: string | undefined }
  | { is: 'refused'; trouble: string[] }

type Field = keyof typeof enProfessionals.fields

/** Whatever shows something of the directory asks for it anew. */
export const ASK_ANEW = {
  additionalTypenames: [
    'DirectoryProfessional',
    'DirectoryInvolvement',
    'ListedProfessional',
    'ProfessionalConnection',
    'DirectoryAgency',
    'AgencyConnection',
    'DirectoryTeam',
    'TeamConnection',
    'DirectoryRole',
    'RoleConnection',
    'DirectoryPanel',
    'PanelConnection',
    'ProfessionalTwin',
    'Child',
  ],
}

/** Records lists of a network file in the directory. */
export function useRecordInDirectory(): {
  isUnderWay: boolean
  /** @param madeFrom of what is on file, the version that it was read in, by its id */
  send: (records: object, madeFrom: Record<string, number>) => Promise<Sent>
} {
  const { t } = useTranslation('professionals')
  const [{ fetching }, mutate] = useMutation(RecordInDirectoryMutation)
  const { keyOf } = useChangeKey()

  async function send(records: object, madeFrom: Record<string, number>): Promise<Sent> {
    const versions = Object.entries(madeFrom).map(([id, version]) => ({ id, version }))
    const input = { records, madeFrom: versions }
    const { data, error } = await mutate({ input: { key: keyOf(input), ...input } }, ASK_ANEW)
    if (error) return { is: 'refused', trouble: [isOutOfReach(error) ? t('gone') : error.message] }
    const outcome = readOutcome(data?.recordInDirectory)
    if (outcome?.__typename === 'Changed') return { is: 'kept' }
    if (outcome?.__typename === 'ChangedMeanwhile')
      return { is: 'meanwhile', byName: outcome.records[0]?.byName ?? undefined }
    return { is: 'refused', trouble: (outcome?.errors ?? []).map(inWords) }
  }

  /** A path ends with the field that it is about, as the form calls it. */
  function inWords({ path, message }: { path: string; message: string }): string {
    const field = /\.(\w+)$/.exec(path)?.[1] ?? ''
    return field in enProfessionals.fields
      ? t('wrong', { field: t(`fields.${field as Field}`), what: message })
      : `${message.charAt(0).toUpperCase()}${message.slice(1)}`
  }
  return { isUnderWay: fetching, send }
}
