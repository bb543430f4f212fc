import { FilterChoices } from '../../ui/FilterChoices.tsx'
import { useEcoMap } from '../EcoMapContext.ts'
import { useEditor } from './EditorContext.ts'

interface ChildrenFieldProps {
  label: string
  wrong: string | undefined
  chosen: readonly string[]
  onChoose: (ids: string[]) => void
}

/**
 * Which other children of the map a new record is about as well. Of a record on file each child's page tells that child alone, so
 * that it is not asked there.
 */
export function ChildrenField({ label, wrong, chosen, onChoose }: ChildrenFieldProps) {
  const { recorded } = useEcoMap()
  const { isNew, choicesOf } = useEditor()
  const own = recorded.child.id
  if (!isNew) return null
  return (
    <FilterChoices
      label={label}
      inForm
      wrong={wrong}
      choices={choicesOf(['Child'], 'children').filter(({ value }) => value !== own)}
      chosen={chosen}
      onChoose={(ids) => onChoose([own, ...ids])}
    />
  )
}
