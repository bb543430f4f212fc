import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { TextField } from '../../ui/TextField.tsx'

interface ServiceFieldProps {
  label: string
  wrong: string | undefined
  value: string | undefined
  onValue: (service: string | undefined) => void
}

/** The name of a service, kept as a code so that the same service is the same wherever it is written. */
export function ServiceField({ label, wrong, value, onValue }: ServiceFieldProps) {
  const { t } = useTranslation('recording')
  const [text, setText] = useState(value?.replaceAll('-', ' ') ?? '')
  return (
    <TextField
      label={label}
      hint={t('serviceHint')}
      wrong={wrong}
      text={text}
      onText={(typed) => {
        setText(typed)
        onValue(codeOf(typed))
      }}
    />
  )
}

/** `Attendance support` as `attendance-support`; what holds no letter or digit of a code stays, to be refused. */
function codeOf(typed: string): string | undefined {
  const text = typed.trim()
  if (text === '') return undefined
  const code = text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
  return code === '' ? text : code
}
