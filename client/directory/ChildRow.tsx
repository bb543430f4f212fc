import { Link } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { Day } from '../../domain/network/day.ts'
import { codeOf } from '../api/codes.ts'
import { type FragmentType, readFragment } from '../api/generated/fragment-masking.ts'
import { graphql } from '../api/generated/gql.ts'
import { useAgeWords } from '../locales/age.ts'
import table from '../ui/Table.module.css'
import styles from './ChildrenList.module.css'

const ChildRowFragment = graphql(`
  fragment ChildRow on Child {
    id
    name
    knownAs
    dateOfBirth
    expectedOn
    pathway
  }
`)

interface ChildRowProps {
  child: FragmentType<typeof ChildRowFragment>
  today: Day
  /** Whether the reader goes on from here: the first child of a page that was asked for. */
  takeFocus?: boolean
}

/** One child of the list: the name is the link to the eco-map. */
export function ChildRow({ child, today, takeFocus = false }: ChildRowProps) {
  const { t } = useTranslation(['directory', 'codes'])
  const { id, name, knownAs, dateOfBirth, expectedOn, pathway } = readFragment(ChildRowFragment, child)
  const age = useAgeWords()
  const link = useRef<HTMLAnchorElement>(null)
  useEffect(() => {
    if (takeFocus) link.current?.focus()
  }, [takeFocus])
  return (
    <tr>
      <th scope="row">
        <Link ref={link} to="/children/$childId" params={{ childId: id }} className={table.name}>
          <bdi>{name}</bdi>
        </Link>
        {knownAs && (
          <span className={styles.knownAs}>
            {t('knownAs')} <bdi>{knownAs}</bdi>
          </span>
        )}
      </th>
      <td>{age({ dateOfBirth, expectedOn }, today)}</td>
      <td>{t(`codes:pathway.${codeOf(pathway)}`)}</td>
    </tr>
  )
}
