import { Link, type LinkProps } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { Icon } from './Icon.tsx'
import page from './Page.module.css'

interface PageHeadProps {
  title: string
  /** The list that the page is one of. */
  back: { to: LinkProps['to']; name: string }
  /** What there is to say before all else. */
  children?: ReactNode
}

/** The head of a page about one of a list, with the way back to that. */
export function PageHead({ title, back, children }: PageHeadProps) {
  return (
    <header className={page.head}>
      <Link to={back.to} className={page.back}>
        <Icon name="previous" size={14} />
        {back.name}
      </Link>
      <h1 dir="auto">{title}</h1>
      {children}
    </header>
  )
}
