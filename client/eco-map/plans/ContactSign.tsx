import type { ReactNode } from 'react'
import type { VisitState } from '../../../domain/plans/contact-plan.ts'

export type ContactSignState = VisitState | 'expected' | 'gap' | 'doubled'

/** A shape of its own for each state, told apart without colour. */
const SHAPES: Record<ContactSignState, ReactNode> = {
  held: <circle cx="7" cy="7" r="5.5" fill="currentColor" />,
  planned: <circle cx="7" cy="7" r="5" strokeWidth="2" />,
  'to-confirm': (
    <>
      <circle cx="7" cy="7" r="5" strokeWidth="2" />
      <path d="M7 2v10A5 5 0 0 1 7 2Z" fill="currentColor" stroke="none" />
    </>
  ),
  cancelled: (
    <>
      <circle cx="7" cy="7" r="5" strokeWidth="1.5" />
      <path d="m3.5 3.5 7 7" strokeWidth="1.5" />
    </>
  ),
  expected: <circle cx="7" cy="7" r="5" strokeWidth="1.5" strokeDasharray="2 2" />,
  gap: <path d="M7 1.2 13 12.5H1zM7 5v3.4M7 10.2v.3" strokeWidth="1.5" strokeLinejoin="round" />,
  doubled: <path d="M1.5 4.5h11M1.5 9.5h11M4 2 2 4.5 4 7M10 7l2.5 2.5L10 12" strokeWidth="1.4" />,
}

/** The sign of how a visit stands; words beside it say the same. */
export function ContactSign({ state }: { state: ContactSignState }) {
  return (
    <svg
      width="14"
      height="14"
      viewBox="0 0 14 14"
      fill="none"
      stroke="currentColor"
      strokeLinecap="round"
      aria-hidden="true"
    >
      {SHAPES[state]}
    </svg>
  )
}
