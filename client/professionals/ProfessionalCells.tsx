import { Link } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import table from '../ui/Table.module.css'

interface ProfessionalCellsProps {
  professional: { id: string; name: string; agency: { name: string }; roles: readonly { title: string }[] }
  takesFocus: boolean
}

/** A professional as a row that leads to all there is to say of them. */
export function ProfessionalCells({ professional, takesFocus }: ProfessionalCellsProps) {
  const { id, name, agency, roles } = professional
  const link = useRef<HTMLAnchorElement>(null)
  useEffect(() => {
    if (takesFocus) link.current?.focus()
  }, [takesFocus])
  return (
    <>
      <th scope="row">
        <Link
          ref={link}
          to="/professionals/$professionalId"
          params={{ professionalId: id }}
          className={table.name}
        >
          <bdi>{name}</bdi>
        </Link>
      </th>
      <td dir="auto">{roles.map(({ title }) => title).join(', ')}</td>
      <td dir="auto">{agency.name}</td>
    </>
  )
}
