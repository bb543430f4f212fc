import { useTranslation } from 'react-i18next'
import { codeOf } from '../../api/codes.ts'
import { FindField } from '../../ui/FindField.tsx'
import { useFound } from '../../ui/useFound.ts'
import { AgenciesToChooseQuery } from '../agencies.query.ts'
import { AgencyFields } from './AgencyFields.tsx'
import { type EnteredProfessional, NO_AGENCY } from './entered.ts'
import styles from './Forms.module.css'
import { NewInPlace } from './NewInPlace.tsx'

interface AgencyFieldProps {
  entered: EnteredProfessional
  onEnter: (part: Partial<EnteredProfessional>) => void
}

/** The agency that somebody works for: one that is on file, or one that is entered in place. */
export function AgencyField({ entered: { agency, newAgency }, onEnter }: AgencyFieldProps) {
  const { t } = useTranslation(['professionals', 'codes'])
  const { data, nothing } = useFound(AgenciesToChooseQuery, agency.text)
  const found = (data?.agencies.nodes ?? []).map(({ id, name, sector }) => ({
    ...{ id, name, hint: t(`codes:sector.${codeOf(sector)}`) },
  }))
  if (newAgency)
    return (
      <NewInPlace
        title={t('inPlace.agency')}
        back={t('inPlace.noAgency')}
        onBack={() => onEnter({ newAgency: undefined })}
      >
        <AgencyFields
          entered={newAgency}
          onEnter={(part) => onEnter({ newAgency: { ...newAgency, ...part } })}
        />
      </NewInPlace>
    )
  return (
    <div className={styles.several}>
      <FindField
        label={t('fields.agency')}
        placeholder={t('fields.agencyHint')}
        {...{ found, nothing }}
        sought={agency}
        onSeek={(agency) => onEnter({ agency })}
      />
      <NewInPlace.Offer
        text={t('inPlace.enterAgency')}
        onOpen={() => onEnter({ newAgency: { ...NO_AGENCY, name: agency.chosen ? '' : agency.text } })}
      />
    </div>
  )
}
