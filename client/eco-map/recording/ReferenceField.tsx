import { useTranslation } from 'react-i18next'
import type { Kind } from '../../../domain/network/field.ts'
import type { Step } from '../../../domain/network/leaves.ts'
import { Choose } from '../../ui/Choose.tsx'
import { DirectoryField } from '../what-if/forms/DirectoryField.tsx'
import { useEditor } from './EditorContext.ts'
import { SETTLED } from './layout.ts'

interface ReferenceFieldProps {
  label: string
  wrong: string | undefined
  kinds: readonly Kind[]
  /** Whether something has to be named. */
  isNeeded: boolean
  way: readonly Step[]
  value: unknown
}

/** One whom or what a record names: of those around the child, or for a professional whoever is in the directory. */
export function ReferenceField({ label, wrong, kinds, isNeeded, way, value }: ReferenceFieldProps) {
  const { t } = useTranslation('recording')
  const { list, isNew, change, choicesOf, bring } = useEditor()
  const name = String(way.at(-1))
  const choices = choicesOf(kinds, name)
  if (!isNew && way.length === 1 && SETTLED[list]?.includes(name)) return null
  // Who comes new to a child is looked for in the directory; whoever is named otherwise is mostly around the child.
  const isSought = list === 'involvements' && name === 'professional'
  if (isSought)
    return (
      <DirectoryField
        wrong={wrong}
        onChoose={(one) => {
          if (one) bring(one)
          change(way, one?.id)
        }}
      />
    )
  return (
    <Choose
      label={label}
      wrong={wrong}
      placeholder={isNeeded ? t('choose') : t('notRecorded')}
      choices={isNeeded ? choices : [...choices, { value: '', name: t('notRecorded') }]}
      chosen={value as string | undefined}
      onChoose={(id) => change(way, id === '' ? undefined : id)}
    />
  )
}
