import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useQuery } from 'urql'
import { ProfessionalsToChooseQuery } from '../../access/users/give.query.ts'
import { codeOf } from '../../api/codes.ts'
import type { ProfessionalFactsFragment } from '../../api/generated/graphql.ts'
import { Section } from '../../ui/Section.tsx'
import { useFound } from '../../ui/useFound.ts'
import { FindSeveral } from '../forms/FindSeveral.tsx'
import { TwinsQuery } from '../professionals.query.ts'
import { LikelyTwins } from './LikelyTwins.tsx'

interface ChooseProfessionalProps {
  facts: ProfessionalFactsFragment
  onChoose: (id: string) => void
}

/** Finds the other entry of a professional: those that are like it first, any by its name. */
export function ChooseProfessional({ facts, onChoose }: ChooseProfessionalProps) {
  const { t } = useTranslation('professionals')
  const [text, setText] = useState('')
  const { data, nothing } = useFound(ProfessionalsToChooseQuery, text)
  const [twins] = useQuery({
    query: TwinsQuery,
    variables: { name: facts.name, phone: facts.phone, agency: facts.agency.id },
    requestPolicy: 'network-only',
  })
  const hintOf = ({ roles, agency }: { roles: readonly { title: string }[]; agency: { name: string } }) =>
    [...roles.map(({ title }) => title), agency.name].join(', ')
  const found = (data?.professionals.nodes ?? [])
    .filter(({ id }) => id !== facts.id)
    .map(({ id, name, ...more }) => ({ id, name, hint: hintOf(more) }))
  const likely = (twins.data?.professionalTwins ?? []).filter(
    ({ professional }) => professional.id !== facts.id,
  )
  return (
    <Section title={t('merge.which')}>
      <LikelyTwins
        twins={likely.map(({ professional: { id, name, ...more }, because }) => ({
          ...{ id, name, hint: hintOf(more) },
          because: because.map((reason) => t(`twins.because.${codeOf(reason)}`)).join(', '),
        }))}
        onChoose={onChoose}
      />
      <FindSeveral
        label={t('merge.other')}
        placeholder={t('fields.supervisedByHint')}
        {...{ found, nothing }}
        onText={setText}
        onFound={({ id }) => onChoose(id)}
      />
    </Section>
  )
}
