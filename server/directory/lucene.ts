const SPECIAL = /[+\-&|!(){}[\]^"~*?:\\/]/g

/** The query of a full-text index for names that hold each word of a folded text, anywhere in them. */
export function anyPart(folded: string): string {
  return folded
    .split(' ')
    .map((word) => `*${word.replace(SPECIAL, '\\$&')}*`)
    .join(' AND ')
}
