import type { ReactNode } from 'react'
import { Icon } from '../ui/Icon.tsx'
import styles from './FoldButton.module.css'

interface FoldButtonProps {
  isOpen: boolean
  onTurn: () => void
  /** How it looks where it isn't the line below a list. */
  className?: string | undefined
  children: ReactNode
}

/** Opens what is folded away, and folds it again; one of the stops of the arrow keys. */
export function FoldButton({ isOpen, onTurn, className = styles.more, children }: FoldButtonProps) {
  return (
    <button
      type="button"
      className={`${styles.fold} ${className}`}
      aria-expanded={isOpen}
      data-finding-stop
      onClick={onTurn}
    >
      <Icon name="chevron" size={14} />
      {children}
    </button>
  )
}
