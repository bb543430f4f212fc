import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { useMutation } from 'urql'
import { readRecord } from '../../../domain/network/check/read-record.ts'
import type { Draft, Step } from '../../../domain/network/leaves.ts'
import { recordShape } from '../../../domain/network/shape.ts'
import { recordId } from '../../../domain/recording/record-ids.ts'
import { OthersEditing } from '../../live/OthersEditing.tsx'
import { useEditing } from '../../live/useEditing.ts'
import { EntryForm } from '../../ui/EntryForm.tsx'
import { useEcoMap } from '../EcoMapContext.ts'
import { inOrder, withValue } from './draft.ts'
import { EditorContext, type EditorState } from './EditorContext.ts'
import { FieldGroups } from './FieldGroups.tsx'
import type { OpenRecording } from './open-recording.ts'
import { RecordConflict } from './RecordConflict.tsx'
import styles from './RecordEditor.module.css'
import { useRecording } from './RecordingContext.ts'
import { RecordMutation } from './recording.query.ts'
import { useChangeKey } from './useChangeKey.ts'
import { useChoicesOf } from './useChoicesOf.ts'
import { ASK_ANEW, type Unrecorded, useOutcome } from './useOutcome.ts'
import { useRecordName } from './useRecordName.ts'
import { ValueField } from './ValueField.tsx'

/** The form of a record: its fields in groups, what was not taken beside each, and both versions where two changed it. */
export function RecordEditor({ open }: { open: OpenRecording }) {
  const { t } = useTranslation('recording')
  const { recorded } = useEcoMap()
  const { keep, end } = useRecording()
  const nameOf = useRecordName()
  const { list, draft, version, brought } = open
  const isNew = version === undefined
  const choicesOf = useChoicesOf(draft, brought)
  const [{ fetching }, send] = useMutation(RecordMutation)
  const { unrecorded, setUnrecorded, take } = useOutcome()
  const { keyOf } = useChangeKey()
  const onFile = isNew ? undefined : recordId(list, draft as never)
  useEditing(onFile)
  const wrong = useMemo(() => wrongOf(unrecorded.errors), [unrecorded])

  const state: EditorState = {
    ...{ list, draft, isNew, choicesOf },
    change(way, value) {
      keep((now) => ({ ...now, draft: settled(withValue(now.draft, way, value), way, now) }))
      // What is entered anew is looked at anew.
      setUnrecorded((before) => withoutErrorsAt(before, String(way[0])))
    },
    fieldOf: (field, way, value) => <ValueField field={field} way={way} value={value} />,
    wrongAt: (way) => wrong.byWay.get(way.join('.')),
    bring: (professional) => keep((now) => ({ ...now, brought: [...now.brought, professional] })),
  }

  async function record(from = version) {
    const whole = inOrder(list, withContext(draft))
    const { problems } = readRecord(list, whole)
    if (problems.length > 0) {
      const errors = problems.map(({ at, message }) => ({ path: pathOf(list, at), message: worded(message) }))
      setUnrecorded({ lines: [t('lookAgain', { count: errors.length })], errors })
      return
    }
    const id = recordId(list, whole as never)
    const input = {
      child: recorded.child.id,
      records: { [list]: [whole] },
      ...(from === undefined ? {} : { madeFrom: [{ id, version: from }] }),
    }
    const { data, error } = await send({ input: { key: keyOf(input), ...input } }, ASK_ANEW)
    const change = take({ result: data?.record, error })
    if (change !== undefined)
      end({ key: change, words: t(isNew ? 'done.new' : 'done.changed', { name: name() }) })
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
    const known = brought.find(({ id }) => id === draft.professional)
    return known?.name ?? nameOf(list, draft)
  }

  function worded(message: string): string {
    return message.startsWith('missing') ? t('missing') : message
  }

  const title = t(`title.${list}.${isNew ? 'new' : 'change'}`)
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

/** The record with what follows from what was just entered: somebody's only role is theirs here too. */
function settled(next: Draft, way: readonly Step[], { list, brought }: OpenRecording): Draft {
  if (list !== 'involvements' || way[0] !== 'professional') return next
  const roles = brought.find(({ id }) => id === next.professional)?.roles ?? []
  return { ...next, role: roles.length === 1 ? roles[0]?.id : undefined }
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
