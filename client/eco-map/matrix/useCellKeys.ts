import { type FocusEvent, type KeyboardEvent, type RefObject, useLayoutEffect, useRef } from 'react'

const CONTROLS = 'a[href], button'

/**
 * Makes a table with many controls one stop of the Tab key: the arrow keys go from control to control and from row to row,
 * Home and End to the first and the last of the row.
 */
export function useCellKeys(table: RefObject<HTMLTableElement | null>) {
  const current = useRef<HTMLElement>(undefined)
  const settle = () => {
    const controls = controlsOf(table.current)
    const stop = controls.find((one) => one === current.current) ?? controls[0]
    for (const control of controls) control.tabIndex = control === stop ? 0 : -1
  }
  // After every drawing: what was recorded may have put other controls in.
  useLayoutEffect(settle)
  return {
    onFocus({ target }: FocusEvent) {
      if (!(target instanceof HTMLElement) || !target.matches(CONTROLS)) return
      current.current = target
      settle()
    },
    onKeyDown(event: KeyboardEvent) {
      if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
      const from = (event.target as HTMLElement).closest<HTMLElement>(CONTROLS)
      const next = from && nextFrom(from, event.key)
      if (!next) return
      event.preventDefault()
      next.focus()
    },
  }
}

function controlsOf(place: Element | null | undefined): HTMLElement[] {
  return place ? [...place.querySelectorAll<HTMLElement>(CONTROLS)] : []
}

function nextFrom(from: HTMLElement, key: string): HTMLElement | undefined {
  const row = from.closest('tr')
  const cell = from.closest<HTMLTableCellElement>('th, td')
  if (!row || !cell) return undefined
  const inRow = controlsOf(row)
  const at = inRow.indexOf(from)
  switch (key) {
    case 'ArrowRight':
      return inRow[at + 1]
    case 'ArrowLeft':
      return inRow[at - 1]
    case 'Home':
      return inRow[0]
    case 'End':
      return inRow.at(-1)
    case 'ArrowDown':
      return stepDown(from, cell, row, 1)
    case 'ArrowUp':
      return stepDown(from, cell, row, -1)
    default:
      return undefined
  }
}

/** Within a cell to the next control, and from its last one into the same column of the next row that has one there. */
function stepDown(
  from: HTMLElement,
  cell: HTMLTableCellElement,
  row: HTMLTableRowElement,
  step: 1 | -1,
): HTMLElement | undefined {
  const here = controlsOf(cell)
  const near = here[here.indexOf(from) + step]
  if (near) return near
  const rows = [...(row.closest('table')?.rows ?? [])]
  for (let at = rows.indexOf(row) + step; at >= 0 && at < rows.length; at += step) {
    const controls = controlsOf(rows[at]?.cells[cell.cellIndex])
    const next = step > 0 ? controls[0] : controls.at(-1)
    if (next) return next
  }
  return undefined
}
