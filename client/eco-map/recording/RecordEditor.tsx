import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { useMutation } from 'urql'
import { toBeTold } from '../../../domain/meetings/attendance.ts'
import { readRecord } from '../../../domain/network/check/read-record.ts'
import type { Draft, Step } from '../../../domain/network/leaves.ts'
import type { Meeting } from '../../../domain/network/network-file.ts'
import { recordShape } from '../../../domain/network/shape.ts'
import { recordId } from '../../../domain/recording/record-ids.ts'
import { useChangeKey } from '../../api/useChangeKey.ts'
import { type Unrecorded, useOutcome } from '../../api/useOutcome.ts'
import { OthersEditing } from '../../live/OthersEditing.tsx'
import { useEditing } from '../../live/useEditing.ts'
import { EntryForm } from '../../ui/EntryForm.tsx'
import { useEcoMap } from '../EcoMapContext.ts'
import { inOrder, withValue } from './draft.ts'
import { EditorContext, type EditorState } from './EditorContext.ts'
import { FieldGroups } from './FieldGroups.tsx'
import { directoryRecords } from './newcomer.ts'
import type { OpenRecording } from './open-recording.ts'
import { RecordConflict } from './RecordConflict.tsx'
import styles from './RecordEditor.module.css'
import { useRecording } from './RecordingContext.ts'
import { ASK_ANEW, RecordMutation } from './recording.query.ts'
import { useChoicesOf } from './useChoicesOf.ts'
import { useNewcomers, withRole } from './useNewcomers.ts'
import { useRecordName } from './useRecordName.ts'
import { ValueField } from './ValueField.tsx'

/** The form of a record: its fields in groups, what was not taken beside each, and both versions where two changed it. */
export function RecordEditor({ open }: { open: OpenRecording }) {
  const { t } = useTranslation('recording')
  const { recorded } = useEcoMap()
  const { keep, end } = useRecording()
  const nameOf = useRecordName()
  const { list, draft, version, brought, part } = open
  const newcomers = useNewcomers(open, () => void record(version, 'unlike'))
  const isNew = version === undefined
  const choicesOf = useChoicesOf(draft, open)
  const [{ fetching }, send] = useMutation(RecordMutation)
  const { unrecorded, setUnrecorded, take } = useOutcome()
  const { keyOf } = useChangeKey()
  const onFile = isNew ? undefined : recordId(list, draft as never)
  useEditing(onFile)
  const wrong = useMemo(() => wrongOf(unrecorded.errors), [unrecorded])

  const state: EditorState = {
    ...{ list, draft, isNew, part, choicesOf },
    change(way, value) {
      keep((now) => withRole({ ...now, draft: settled(withValue(now.draft, way, value), now) }))
      // What is entered anew is looked at anew.
      setUnrecorded((before) => withoutErrorsAt(before, String(way[0])))
    },
    fieldOf: (field, way, value) => <ValueField field={field} way={way} value={value} />,
    wrongAt: (way) => wrong.byWay.get(way.join('.')),
    bring: (professional) => keep((now) => ({ ...now, brought: [...now.brought, professional] })),
    newcomers: newcomers.state,
  }

  /** @param asked whether somebody on file was asked after who may be a newcomer */
  async function record(from = version, asked?: 'unlike') {
    const whole = inOrder(list, withContext(draft))
    const { problems } = readRecord(list, whole)
    const { named, trouble } = newcomers
    if (problems.length > 0 || trouble.length > 0) {
      const errors = problems.map(({ at, message }) => ({ path: pathOf(list, at), message: worded(message) }))
      const lines = errors.length > 0 ? [t('lookAgain', { count: errors.length })] : []
      setUnrecorded({ lines: [...trouble, ...lines], errors })
      return
    }
    if (!asked && !(await newcomers.areUnlike())) return
    const id = recordId(list, whole as never)
    const input = {
      child: recorded.child.id,
      records: { ...directoryRecords(named), [list]: [whole] },
      ...(from === undefined ? {} : { madeFrom: [{ id, version: from }] }),
    }
    const { data, error } = await send({ input: { key: keyOf(input), ...input } }, ASK_ANEW)
    const change = take({ result: data?.record, error })
    if (change !== undefined)
      end({ key: change, words: t(isNew ? 'done.new' : 'done.changed', { name: name() }), isUndone: false })
  }

  /** What a record of this child always has, beside what is asked. */
  function withContext(entered: Draft): Draft {
    const { fields } = recordShape(list)
    const { id: child, family } = recorded.child
    return {
      ...(fields.has('child') ? { child } : {}),
      ...(fields.has('children') ? { children: [child] } : {}),
      ...(fields.has('family') ? { family } : {}),
      ...entered,
    }
  }

  function name(): string {
    const id = draft.professional as string
    const known = newcomers.state.enteredOf(id) ?? brought.find((one) => one.id === id)
    return known?.name ?? nameOf(list, draft)
  }

  function worded(message: string): string {
    return message.startsWith('missing') ? t('missing') : message
  }

  const title = part ? t(`partTitle.${part}`) : t(`title.${list}.${isNew ? 'new' : 'change'}`)
  const meanwhile = unrecorded.meanwhile?.[0]
  const theirs = (recorded.record[list] as unknown as Draft[]).find(
    (one) => recordId(list, one as never) === onFile,
  )
  return (
    <EditorContext value={state}>
      <h2 className={styles.title}>{title}</h2>
      <EntryForm
        key={open.opened}
        label={title}
        send={t('send')}
        cancel={t('cancel')}
        isUnderWay={fetching}
        trouble={[...unrecorded.lines, ...wrong.elsewhere]}
        onSend={() => void record()}
        onEnd={() => end()}
      >
        {onFile !== undefined && <OthersEditing record={onFile} />}
        <FieldGroups at={open.at} wrong={wrong.byWay} />
        {meanwhile && (
          <RecordConflict
            list={list}
            mine={draft}
            theirs={theirs}
            onTake={(field) => state.change([field], theirs?.[field])}
            onKeepMine={() => {
              keep((now) => ({ ...now, version: meanwhile.version }))
              void record(meanwhile.version)
            }}
          />
        )}
      </EntryForm>
    </EditorContext>
  )
}

/** The record with what follows from what was just entered: how people meant to come to a meeting is not how they came. */
function settled(next: Draft, { list, draft }: OpenRecording): Draft {
  if (list !== 'meetings' || next.status !== 'held' || draft.status === 'held') return next
  return { ...next, invitations: toBeTold(draft as unknown as Meeting) }
}

function pathOf(list: string, at: readonly Step[]): string {
  return `input.records.${list}[0]${at.map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`)).join('')}`
}

function withoutErrorsAt(unrecorded: Unrecorded, field: string): Unrecorded {
  const isElsewhere = ({ path }: { path: string }) =>
    !new RegExp(`^input\\.records\\.\\w+\\[0\\]\\.${field}\\b`).test(path)
  const errors = unrecorded.errors.filter(isElsewhere)
  return errors.length === unrecorded.errors.length ? unrecorded : { ...unrecorded, errors }
}

/** What is wrong by the way to the value, and what is of no single one. */
function wrongOf(errors: readonly { path: string; message: string }[]): {
  byWay: ReadonlyMap<string, string>
  elsewhere: string[]
} {
  const byWay = new Map<string, string>()
  const elsewhere: string[] = []
  for (const { path, message } of errors) {
    const [, rest] = /^input\.records\.\w+\[0\]\.(.+)$/.exec(path) ?? []
    if (rest === undefined) elsewhere.push(message)
    else byWay.set(rest.replace(/\[(\d+)\]/g, '.$1'), message)
  }
  return { byWay, elsewhere }
}
