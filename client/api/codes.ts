/** The code of the network's vocabulary that the API writes as `SCREAMING_SNAKE_CASE`. */
type CodeOf<Value extends string> = Value extends `${infer Head}_${infer Tail}`
  ? `${Lowercase<Head>}-${CodeOf<Tail>}`
  : Lowercase<Value>

/** Reads an enum value of the API as a code of the network: `CHILD_PROTECTION` as `child-protection`. */
export function codeOf<Value extends string>(value: Value): CodeOf<Value> {
  return value.toLowerCase().replaceAll('_', '-') as CodeOf<Value>
}
