import { Link } from '@tanstack/react-router'
import { Icon } from '../../ui/Icon.tsx'
import page from '../../ui/Page.module.css'

/** The way back to a professional's own page. */
export function BackTo({ professional: { id, name } }: { professional: { id: string; name: string } }) {
  return (
    <Link
      to="/professionals/$professionalId"
      params={{ professionalId: id }}
      activeOptions={{ exact: true }}
      className={page.back}
    >
      <Icon name="previous" size={14} />
      <bdi>{name}</bdi>
    </Link>
  )
}
