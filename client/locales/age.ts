import { useTranslation } from 'react-i18next'
import { type Day, fullYears } from '../../domain/network/day.ts'
import { longDay } from './dates.ts'

interface Born {
  dateOfBirth?: Day | null | undefined
  expectedOn?: Day | null | undefined
}

/** Puts a child's age on a day in words: in months under two years, in years from then on. */
export function useAgeWords(): (child: Born, on: Day) => string {
  const { t } = useTranslation()
  return ({ dateOfBirth, expectedOn }, on) => {
    if (!dateOfBirth || dateOfBirth > on) {
      return expectedOn ? t('age.unborn', { day: longDay(expectedOn) }) : t('age.notRecorded')
    }
    const years = fullYears(dateOfBirth, on)
    return years < 2
      ? t('age.months', { count: fullMonths(dateOfBirth, on) })
      : t('age.years', { count: years })
  }
}

function fullMonths(from: Day, to: Day): number {
  const months =
    (Number(to.slice(0, 4)) - Number(from.slice(0, 4))) * 12 +
    Number(to.slice(5, 7)) -
    Number(from.slice(5, 7))
  return to.slice(8) < from.slice(8) ? months - 1 : months
}
