/** The values of a GraphQL enum by name: each code in capitals, its hyphens as underscores. */
export type CodeNames<Code extends string> = Record<string, Code>

/** Names codes as GraphQL does: `child-protection` is `CHILD_PROTECTION`. */
export function codeNames<Code extends string>(codes: readonly Code[]): CodeNames<Code> {
  return Object.fromEntries(codes.map((code) => [code.toUpperCase().replaceAll('-', '_'), code]))
}
