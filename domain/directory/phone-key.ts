/** A national number has about so many digits without its leading 0, whatever stands before it for calls from abroad. */
const DIGITS = 9
/** What has fewer is an extension, or no number. */
const FEWEST = 6

/** What is the same for two ways of writing one phone number: its last digits. Nothing for what is no number. */
export function phoneKey(phone: string | undefined): string | undefined {
  const digits = (phone ?? '').normalize('NFKC').replaceAll(/[^0-9]/g, '')
  return digits.length < FEWEST ? undefined : digits.slice(-DIGITS)
}
