/** The code of the network's vocabulary that the API writes as `SCREAMING_SNAKE_CASE`. */
type CodeOf<Value extends string> = Value extends `${infer Head}_${infer Tail}`
  ? `${Lowercase<Head>}-${CodeOf<Tail>}`
  : Lowercase<Value>

/** The enum value by which the API names a code of the network: `child-protection` as `CHILD_PROTECTION`. */
type NameOf<Code extends string> = Code extends `${infer Head}-${infer Tail}`
  ? `${Uppercase<Head>}_${NameOf<Tail>}`
  : Uppercase<Code>

/** Reads an enum value of the API as a code of the network: `CHILD_PROTECTION` as `child-protection`. */
export function codeOf<Value extends string>(value: Value): CodeOf<Value> {
  return value.toLowerCase().replaceAll('_', '-') as CodeOf<Value>
}

/** Writes a code of the network as the API names it: `child-protection` as `CHILD_PROTECTION`. */
export function nameOf<Code extends string>(code: Code): NameOf<Code> {
  return code.toUpperCase().replaceAll('-', '_') as NameOf<Code>
}
