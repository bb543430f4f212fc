import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { PanelsToChooseQuery } from '../../professionals/panels.query.ts'
import { type Findable, FindField, type Sought } from '../../ui/FindField.tsx'
import { useFound } from '../../ui/useFound.ts'

interface PanelFieldProps {
  label: string
  wrong: string | undefined
  /** Which was chosen before. */
  chosen: Findable | undefined
  onChoose: (id: string | undefined) => void
}

/** A panel of the directory, to which a referral is put. */
export function PanelField({ label, wrong, chosen, onChoose }: PanelFieldProps) {
  const { t } = useTranslation('recording')
  const [sought, setSought] = useState<Sought<Findable>>({ text: chosen?.name ?? '', chosen })
  const { data, nothing } = useFound(PanelsToChooseQuery, sought.chosen ? '' : sought.text)
  const found = (data?.panels.nodes ?? []).map(({ id, name }) => ({ id, name, hint: '' }))
  return (
    <FindField
      {...{ label, wrong, found, nothing, sought }}
      placeholder={t('notRecorded')}
      onSeek={(next) => {
        setSought(next)
        if (next.chosen !== sought.chosen) onChoose(next.chosen?.id)
      }}
    />
  )
}
