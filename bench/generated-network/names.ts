import type { Random } from './random.ts'

const GIVEN = [
  'Aroha',
  'Wiremu',
  'Mereana',
  'Tāne',
  'Amina',
  'Yusuf',
  'Priya',
  'Arjun',
  'Zofia',
  'Jakub',
  'Chloe',
  'Oliver',
  'Ngozi',
  'Emeka',
  'Mei',
  'Haruto',
  'Siân',
  'Rhys',
  'Lucía',
  'Mateo',
  'ليلى',
  '美玲',
]
const FAMILY = [
  'Ngata',
  'Parata',
  'Hassan',
  'Rahman',
  'Patel',
  'Kaur',
  'Kowalska',
  'Nowak',
  'Taylor',
  'Okafor',
  'Chen',
  'Sato',
  'Llewellyn',
  'García',
  'حداد',
  '陳',
]

/** A made-up name; nobody is meant. */
export function personName(random: Random): string {
  return `${random.pick(GIVEN)} ${random.pick(FAMILY)}`
}
