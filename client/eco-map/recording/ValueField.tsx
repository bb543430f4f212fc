import { useTranslation } from 'react-i18next'
import type { Draft, Step } from '../../../domain/network/leaves.ts'
import type { Field, ListShape } from '../../../domain/network/shape.ts'
import { Choose } from '../../ui/Choose.tsx'
import { OptionalDayField } from '../../ui/DayField.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { InvitationsField } from '../meetings/InvitationsField.tsx'
import { ChildrenField } from './ChildrenField.tsx'
import { wordsOfCodes } from './code-words.ts'
import { useEditor } from './EditorContext.ts'
import { EveryField } from './EveryField.tsx'
import { LONG_TEXTS } from './layout.ts'
import { PartsField } from './PartsField.tsx'
import { ReferenceField } from './ReferenceField.tsx'
import { ReferencesField } from './ReferencesField.tsx'
import { ServiceField } from './ServiceField.tsx'
import { useFieldWords } from './useFieldWords.ts'

interface ValueFieldProps {
  field: Field
  /** The way through the record to the value; its last step is the field's name. */
  way: readonly Step[]
  value: unknown
}

/** The field for one value of a record, by what the network file says that it is. */
export function ValueField({ field, way, value }: ValueFieldProps) {
  const { t } = useTranslation('recording')
  const words = useFieldWords()
  const { list, change, wrongAt } = useEditor()
  const { shape } = field
  const name = String(way.at(-1))
  const same = { label: words(list, name), wrong: wrongAt(way) }
  switch (shape.is) {
    case 'day':
      return (
        <OptionalDayField {...same} day={value as string | undefined} onDay={(day) => change(way, day)} />
      )
    case 'code':
      return <CodeField {...same} field={field} way={way} value={value} />
    case 'flag':
      return (
        <Choose
          {...same}
          placeholder={t('notRecorded')}
          choices={(['yes', 'no', 'unknown'] as const).map((one) => ({ value: one, name: t(`flag.${one}`) }))}
          chosen={value === undefined ? undefined : value ? 'yes' : 'no'}
          onChoose={(one) => change(way, one === 'unknown' ? undefined : one === 'yes')}
        />
      )
    case 'reference':
      return <ReferenceField {...same} kinds={shape.to} isNeeded={field.required} way={way} value={value} />
    case 'pattern':
      return name === 'every' ? (
        <EveryField {...same} value={value as string | undefined} onValue={(every) => change(way, every)} />
      ) : (
        <ServiceField {...same} value={value as string | undefined} onValue={(text) => change(way, text)} />
      )
    case 'list':
      return <ListField {...same} shape={shape} way={way} value={(value ?? []) as unknown[]} />
    default:
      return (
        <TextField
          {...same}
          {...(LONG_TEXTS.has(name) ? { rows: 2 } : {})}
          text={(value ?? '') as string}
          onText={(text) => change(way, text === '' ? undefined : text)}
        />
      )
  }
}

interface Same {
  label: string
  wrong: string | undefined
}

function CodeField({ label, wrong, field, way, value }: Same & ValueFieldProps) {
  const { t } = useTranslation(['recording', 'codes'])
  const { change } = useEditor()
  const allowed = field.shape.is === 'code' ? field.shape.allowed : []
  const words = wordsOfCodes(allowed)
  const known = allowed.map((code) => ({
    value: code,
    name: t(`codes:${words}.${code}` as 'codes:level.high'),
  }))
  const mayLack = !field.required && field.standard === undefined
  return (
    <Choose
      label={label}
      wrong={wrong}
      placeholder={mayLack ? t('notRecorded') : t('choose')}
      choices={mayLack ? [...known, { value: '', name: t('notRecorded') }] : known}
      chosen={(value ?? field.standard) as string | undefined}
      onChoose={(code) => change(way, code === '' ? undefined : code)}
    />
  )
}

function ListField({
  shape,
  way,
  value,
  ...same
}: Same & { shape: ListShape; way: readonly Step[]; value: unknown[] }) {
  const { change, choicesOf } = useEditor()
  const { of } = shape
  if (way.length === 1 && way[0] === 'children')
    return <ChildrenField {...same} chosen={value as string[]} onChoose={(ids) => change(way, ids)} />
  if (of.is === 'reference')
    return (
      <ReferencesField
        {...same}
        choices={choicesOf(of.to, String(way.at(-1)))}
        isOfDirectory={of.to.includes('Professional')}
        chosen={value as string[]}
        onChoose={(ids) => change(way, ids)}
      />
    )
  if (of.is === 'object')
    return way[0] === 'invitations' ? (
      <InvitationsField {...same} shape={shape} value={value as Draft[]} />
    ) : (
      <PartsField {...same} of={of} way={way} value={value as Draft[]} />
    )
  return (
    <TextField {...same} rows={2} text={value.join('\n')} onText={(text) => change(way, text.split('\n'))} />
  )
}
