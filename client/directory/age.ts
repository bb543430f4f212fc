import { type Day, fullYears } from '../../domain/network/day.ts'

/** A person's age on a day, in full years and in full months. */
export function ageOn(born: Day, on: Day): { years: number; months: number } {
  const months =
    (Number(on.slice(0, 4)) - Number(born.slice(0, 4))) * 12 +
    Number(on.slice(5, 7)) -
    Number(born.slice(5, 7))
  return { years: fullYears(born, on), months: on.slice(8) < born.slice(8) ? months - 1 : months }
}
