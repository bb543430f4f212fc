import { useTranslation } from 'react-i18next'
import { useClient } from 'urql'
import type { Draft } from '../../../domain/network/leaves.ts'
import { RECORDED_LISTS } from '../../../domain/recording/record-form.ts'
import { recordId } from '../../../domain/recording/record-ids.ts'
import { undoSteps } from '../../../domain/recording/undo-steps.ts'
import { codeOf } from '../../api/codes.ts'
import type { OwnChangesQuery as Answer } from '../../api/generated/graphql.ts'
import type { Done } from '../../api/useTurn.ts'
import { useEcoMap } from '../EcoMapContext.ts'
import { OwnChangesQuery } from './recording.query.ts'
import { useRecordName } from './useRecordName.ts'

type OwnChange = NonNullable<Answer['child']>['ownChanges'][number]

/** What the reader could take back of what they recorded around this child, and what do again, whenever that was. */
export interface OwnSteps {
  undo: Done | undefined
  redo: Done | undefined
}

/** @returns asks for them; nothing of them where that did not work */
export function useOwnSteps(): () => Promise<OwnSteps> {
  const { t } = useTranslation(['recording', 'common'])
  const client = useClient()
  const { recorded } = useEcoMap()
  const nameOf = useRecordName()

  return async () => {
    const asked = { requestPolicy: 'network-only' } as const
    const { data } = await client.query(OwnChangesQuery, { child: recorded.child.id }, asked).toPromise()
    const changes = data?.child?.ownChanges ?? []
    const { undo, redo } = undoSteps(changes)
    return {
      undo: undo && { key: undo.key, words: wordsOf(rootOf(undo, changes)), isUndone: false },
      redo: redo && { key: redo.key, words: wordsOf(rootOf(redo, changes)), isUndone: true },
    }
  }

  function wordsOf({ kind, records }: OwnChange): string {
    const lists: readonly string[] = RECORDED_LISTS
    const one = records.find(({ list }) => lists.includes(list))
    const list = RECORDED_LISTS.find((name) => name === one?.list)
    if (!one || !list) return t('done.something')
    const held = (recorded.record[list] as unknown as Draft[]).find(
      (record) => recordId(list, record as never) === one.id,
    )
    const name = held ? nameOf(list, held) : t(`kinds.${list}`)
    if (codeOf(kind) === 'voided') return t('common:change.voided', { name })
    return t(one.isNew ? 'done.new' : 'done.changed', { name })
  }
}

/** What a change that took another back, or did it again, was about at first. */
function rootOf(change: OwnChange, changes: readonly OwnChange[]): OwnChange {
  const before = changes.find(({ key }) => key === change.undoes)
  return before ? rootOf(before, changes) : change
}
