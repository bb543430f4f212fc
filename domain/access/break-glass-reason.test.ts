import { expect, test } from 'vitest'
import { lackOfReason } from './break-glass-reason.ts'

test.each([
  'Her aunt rang: nobody was home when school ended',
  'Police found him alone in town',
  'He is at A&E now',
  '警察在街上发现孩子独自一人，需要马上联系家人',
  'الشرطة وجدت الطفل وحده في الشارع',
  'She was seen alone by the river.\nNobody answers the phone.',
])('this is a reason: %s', (reason) => expect(lackOfReason(reason)).toBe(undefined))

test.each([
  ['', 'Write why you need to see this child now.'],
  [' \n\t', 'Write why you need to see this child now.'],
  ['urgent', 'at least 3 more different words'],
  ['urgent urgent Urgent URGENT', 'at least 3 more different words'],
  ['Police are here', 'at least 1 more word.'],
  ['.... !!! ??? ---', 'at least 4 more different words'],
  ['1 2 3 4 5', 'at least 4 more different words'],
  ['Police found him \u202ealone in town', 'Leave out characters'],
  ['Police found him alone '.repeat(50), 'at most 1,000 characters'],
])('this is none: %j', (reason, lack) => expect(lackOfReason(reason)).toContain(lack))
