import { useTranslation } from 'react-i18next'
import type { Involvement } from '../../../domain/network/network-file.ts'
import { useEcoMap } from '../EcoMapContext.ts'
import { useEveryWords } from './every.ts'
import type { Fact } from './Facts.tsx'
import { personName } from './names.ts'
import { usePeriodWords } from './period.ts'
import { ThingLink } from './ThingLink.tsx'

/**
 * The questions of a professional eco-map about one professional's part: who, for which agency with which remit,
 * with what background and skills, to what end, how and how often, within which limits, with which views, knowledge
 * and contribution, and what more they could do.
 */
export function usePracticeQuestions(involvement: Involvement): Fact[] {
  const { t } = useTranslation(['details', 'codes'])
  const { index, day } = useEcoMap()
  const period = usePeriodWords()
  const every = useEveryWords()
  const professional = index.professionals.get(involvement.professional)
  const role = index.roles.get(involvement.role)
  const agency = index.agencies.get(involvement.agency ?? professional?.agency ?? '')
  const isUniversal = role?.universal === true
  return [
    {
      label: t('kinds.professional'),
      answer: professional && <ThingLink id={professional.id}>{professional.name}</ThingLink>,
    },
    { label: t('fields.role'), answer: role?.title },
    { label: t('fields.agency'), answer: agency && <ThingLink id={agency.id}>{agency.name}</ThingLink> },
    { label: t('fields.remit'), answer: agency?.remit },
    { label: t('fields.roleRemit'), answer: role?.remit, optional: true },
    {
      label: t('fields.with'),
      answer: <ThingLink id={involvement.with}>{personName(index, involvement.with)}</ThingLink>,
    },
    { label: t('fields.period'), answer: period(involvement.startedOn, involvement.endedOn, day) },
    {
      label: t('fields.lead'),
      answer: involvement.leadFrom && period(involvement.leadFrom, involvement.leadUntil, day),
      optional: true,
    },
    { label: t('fields.background'), answer: professional?.background },
    { label: t('fields.skills'), answer: professional?.skills.join(', ') },
    { label: t('fields.service'), answer: involvement.service?.replaceAll('-', ' '), optional: true },
    { label: t('fields.purpose'), answer: involvement.purpose },
    { label: t('fields.intervention'), answer: involvement.intervention, optional: isUniversal },
    {
      label: t('fields.delivery'),
      answer: involvement.delivery && t(`codes:delivery.${involvement.delivery}`),
      optional: isUniversal,
    },
    { label: t('fields.every'), answer: every(involvement.every), optional: isUniversal },
    { label: t('fields.approach'), answer: involvement.approach },
    { label: t('fields.boundaries'), answer: involvement.boundaries ?? role?.boundaries },
    { label: t('fields.views'), answer: involvement.views },
    { label: t('fields.judgement'), answer: involvement.judgement },
    { label: t('fields.knowledgeOfFamily'), answer: involvement.knowledgeOfFamily },
    { label: t('fields.contribution'), answer: involvement.contribution },
    { label: t('fields.couldDoMore'), answer: involvement.couldDoMore },
    {
      label: t('fields.continues'),
      answer: involvement.continuesAfterExit && t('yes'),
      optional: true,
    },
  ]
}
