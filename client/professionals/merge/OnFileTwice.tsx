import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { Section } from '../../ui/Section.tsx'

/** The way to say of an entry of the directory that another is the same. */
export function OnFileTwice({ list, id }: { list: 'professionals' | 'agencies'; id: string }) {
  const { t } = useTranslation('professionals')
  const link = { className: 'button', children: t('merge.open') }
  return (
    <Section
      title={t('merge.twice')}
      action={
        list === 'professionals' ? (
          <Link to="/professionals/$professionalId/merge" params={{ professionalId: id }} {...link} />
        ) : (
          <Link to="/agencies/$agencyId/merge" params={{ agencyId: id }} {...link} />
        )
      }
    >
      <p className="muted">{t(`merge.twiceHint.${list}`)}</p>
    </Section>
  )
}
