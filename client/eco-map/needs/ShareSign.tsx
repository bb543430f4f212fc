import type { ReactNode } from 'react'
import type { Share } from '../../../domain/needs/coverage.ts'

/** A shape of its own for each way of having to do with a need, told apart without colour. */
const SHAPES: Record<Share['how'], ReactNode> = {
  addresses: <circle cx="8" cy="8" r="6" fill="currentColor" />,
  supports: <circle cx="8" cy="8" r="5" strokeWidth="2.5" />,
  action: <path d="M2.5 2.5h11v11h-11zM5 8.2l2.2 2.3L11 5.8" strokeWidth="1.6" />,
  evidenced: <path d="M3 11.5c0-4 .6-6 3.2-7M9.5 11.5c0-4 .6-6 3.2-7" strokeWidth="2.2" />,
}

/** The sign of a way; words beside it say the same. */
export function ShareSign({ how }: { how: Share['how'] }) {
  return (
    <svg
      width="16"
      height="16"
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeLinecap="round"
      aria-hidden="true"
    >
      {SHAPES[how]}
    </svg>
  )
}
