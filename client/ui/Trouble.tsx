import entry from './Form.module.css'

/** Why what was entered was not taken, a paragraph each. What announces them stands around them. */
export function Trouble({ lines }: { lines: readonly string[] }) {
  return lines.map((line) => (
    <p key={line} className={entry.trouble}>
      {line}
    </p>
  ))
}
