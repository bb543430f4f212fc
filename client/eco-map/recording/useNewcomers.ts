import { useTranslation } from 'react-i18next'
import { newId } from '../../api/new-id.ts'
import type { EnteredProfessional } from '../../professionals/forms/entered.ts'
import type { Twins } from '../../professionals/forms/TwinWarning.tsx'
import { useTroubleOf } from '../../professionals/forms/useTroubleOf.ts'
import { useTwins } from '../../professionals/forms/useTwins.ts'
import { namedIn, newcomer, rolesOf } from './newcomer.ts'
import type { OpenRecording } from './open-recording.ts'
import { useRecording } from './RecordingContext.ts'

/** Those who are entered into the directory together with a record. */
export interface Newcomers {
  is(id: string | undefined): boolean
  enteredOf(id: string): EnteredProfessional | undefined
  /** @returns the id that somebody of this name gets */
  begin(name: string): string
  enter(id: string, part: Partial<EnteredProfessional>): void
  /** Who is on file that may be them, once that was asked. */
  twinsLike(entered: EnteredProfessional): Twins
  /** They are somebody else than their twins: the record is sent. */
  goOn(entered: EnteredProfessional): void
}

/** @param onGoOn sends the record, whoever is like them */
export function useNewcomers({ list, draft, newcomers }: OpenRecording, onGoOn: () => void) {
  const { t } = useTranslation('recording')
  const { keep } = useRecording()
  const troubleOf = useTroubleOf().professional
  const twins = useTwins()
  const enteredOf = (id: string | undefined) => newcomers.find(({ ids }) => ids.professional === id)?.entered
  const named = namedIn(draft, newcomers)
  return {
    state: {
      is: (id) => enteredOf(id) !== undefined,
      enteredOf,
      begin(name) {
        const one = newcomer(name, newId)
        keep((now) => ({ ...now, newcomers: [...now.newcomers, one] }))
        return one.ids.professional
      },
      enter: (id, part) => keep((now) => withRole(withEntered(now, id, part))),
      twinsLike: twins.like,
      goOn(entered) {
        twins.goOn(entered)
        onGoOn()
      },
    } satisfies Newcomers,
    named,
    /** What is missing of them. */
    trouble: named.flatMap(({ ids, entered }) => [
      ...troubleOf(entered),
      ...(list === 'involvements' && rolesOf(ids.professional, { brought: [], newcomers })?.length === 0
        ? [t('newcomer.noRole')]
        : []),
    ]),
    /** Whether nobody on file may be one of them, or it was said that they are somebody else. */
    async areUnlike(): Promise<boolean> {
      const unlike = await Promise.all(named.map(({ entered }) => twins.areNone(entered)))
      return unlike.every(Boolean)
    },
  }
}

function withEntered(now: OpenRecording, id: string, part: Partial<EnteredProfessional>): OpenRecording {
  const newcomers = now.newcomers.map((one) =>
    one.ids.professional === id ? { ...one, entered: { ...one.entered, ...part } } : one,
  )
  return { ...now, newcomers }
}

/** With the role that follows from whose involvement it is: somebody's only role is theirs here too. */
export function withRole(now: OpenRecording): OpenRecording {
  const { list, draft } = now
  if (list !== 'involvements') return now
  const { professional } = draft as { professional?: string }
  const roles = professional === undefined ? [] : rolesOf(professional, now)
  if (!roles || roles.some(({ id }) => id === draft.role)) return now
  return { ...now, draft: { ...draft, role: roles.length === 1 ? roles[0]?.id : undefined } }
}
