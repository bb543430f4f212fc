import { useEffect, useRef, useState } from 'react'
import { type Findable, FindField, type Sought } from '../../ui/FindField.tsx'

interface FindSeveralProps {
  label: string
  placeholder: string
  found: readonly Findable[]
  nothing: string
  /** Asks for what is found by this text. */
  onText: (text: string) => void
  onFound: (one: Findable) => void
}

const NOTHING: Sought<Findable> = { text: '', chosen: undefined }

/** Finds one after another: whoever is chosen is taken at once, and the field is empty for the next. */
export function FindSeveral({ onText, onFound, ...field }: FindSeveralProps) {
  const [sought, setSought] = useState(NOTHING)
  const [taken, setTaken] = useState(0)
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (taken > 0) box.current?.querySelector('input')?.focus()
  }, [taken])
  function seek(next: Sought<Findable>) {
    setSought(next.chosen ? NOTHING : next)
    onText(next.chosen ? '' : next.text)
    if (!next.chosen) return
    setTaken(taken + 1)
    onFound(next.chosen)
  }
  return (
    <div ref={box}>
      {/* Another field each time: one that is emptied while it has the focus would open its list again. */}
      <FindField key={taken} {...field} sought={sought} onSeek={seek} />
    </div>
  )
}
