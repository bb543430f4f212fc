import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import '../../locales/professionals-words.ts'
import { AgencyField } from '../../professionals/forms/AgencyField.tsx'
import { NewInPlace } from '../../professionals/forms/NewInPlace.tsx'
import { RolesField } from '../../professionals/forms/RolesField.tsx'
import { TwinWarning, whatTheyAre } from '../../professionals/forms/TwinWarning.tsx'
import { firstControl } from '../../ui/first-control.ts'
import { TextField } from '../../ui/TextField.tsx'
import { useEditor } from './EditorContext.ts'

interface NewcomerFieldsProps {
  /** The id that they get. */
  id: string
  /** Somebody of the directory in their place, or nobody. */
  onChoose: (id: string | undefined) => void
}

/** Somebody who is not in the directory yet: what is needed to find and reach them; the rest is entered there. */
export function NewcomerFields({ id, onChoose }: NewcomerFieldsProps) {
  const { t } = useTranslation(['recording', 'professionals'])
  const { bring, newcomers } = useEditor()
  const place = useRef<HTMLDivElement>(null)
  // The button that opened it is gone.
  useEffect(() => firstControl(place.current)?.focus(), [])
  const entered = newcomers.enteredOf(id)
  if (!entered) return null
  const set = (part: Partial<typeof entered>) => newcomers.enter(id, part)
  const twins = newcomers.twinsLike(entered)
  return (
    <div ref={place}>
      <NewInPlace title={t('newcomer.title')} back={t('newcomer.back')} onBack={() => onChoose(undefined)}>
        <TextField
          label={t('professionals:fields.name')}
          text={entered.name}
          onText={(name) => set({ name })}
        />
        <AgencyField entered={entered} onEnter={set} />
        <RolesField entered={entered} onEnter={set} />
        <TextField
          label={t('professionals:fields.phone')}
          text={entered.phone}
          onText={(phone) => set({ phone })}
        />
        <TextField
          label={t('professionals:fields.email')}
          text={entered.email}
          onText={(email) => set({ email })}
        />
        {twins.length > 0 && (
          <TwinWarning
            twins={twins}
            onIsThem={(twin) => {
              bring({ ...twin, hint: whatTheyAre(twin) })
              onChoose(twin.id)
            }}
            onGoOn={() => newcomers.goOn(entered)}
          />
        )}
      </NewInPlace>
    </div>
  )
}
