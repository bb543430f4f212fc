import { useSyncExternalStore } from 'react'
import { flushSync } from 'react-dom'

const print = window.matchMedia('print')
let isPrinting = print.matches

/** Whether the page is being printed: the sheet is made only then, and is there before the browser takes its picture. */
export function useIsPrinting(): boolean {
  return useSyncExternalStore(subscribe, () => isPrinting)
}

function subscribe(changed: () => void): () => void {
  const become = (next: boolean) => {
    if (next === isPrinting) return
    isPrinting = next
    flushSync(changed)
  }
  const before = () => become(true)
  const after = () => become(false)
  const media = () => become(print.matches)
  window.addEventListener('beforeprint', before)
  window.addEventListener('afterprint', after)
  print.addEventListener('change', media)
  return () => {
    window.removeEventListener('beforeprint', before)
    window.removeEventListener('afterprint', after)
    print.removeEventListener('change', media)
  }
}
