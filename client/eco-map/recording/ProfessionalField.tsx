import { DirectoryField } from '../what-if/forms/DirectoryField.tsx'
import { useEditor } from './EditorContext.ts'
import { NewcomerFields } from './NewcomerFields.tsx'

interface ProfessionalFieldProps {
  wrong?: string | undefined
  chosen: string | undefined
  onChoose: (id: string | undefined) => void
}

/** A professional whom the directory finds, or who is entered into it together with what is recorded. */
export function ProfessionalField({ wrong, chosen, onChoose }: ProfessionalFieldProps) {
  const { bring, newcomers, choicesOf } = useEditor()
  if (chosen !== undefined && newcomers.is(chosen)) return <NewcomerFields id={chosen} onChoose={onChoose} />
  const known = choicesOf(['Professional'], 'professional').find(({ value }) => value === chosen)
  return (
    <DirectoryField
      wrong={wrong}
      chosen={known && { id: known.value, name: known.name, hint: known.hint ?? '' }}
      onChoose={(one) => {
        if (one) bring(one)
        onChoose(one?.id)
      }}
      onNew={(text) => onChoose(newcomers.begin(text))}
    />
  )
}
