import { describe, expect, test } from 'vitest'
import { twinReasons } from './twins.ts'

const ON_FILE = { name: 'Siobhán McAteer-Okoro', phone: '020 7946 0018', agency: 'clinic' }

describe('somebody who may be on file already', () => {
  test.each([
    [{ name: 'Somebody Else', phone: '+44 (0)20 7946 0018' }, ['same-phone']],
    [{ name: 'SIOBHAN  MCATEER OKORO' }, ['same-name']],
    [{ name: 'Siobhan McAteer Okoro', phone: '02079460018', agency: 'clinic' }, ['same-phone', 'same-name']],
    [{ name: 'Okoro, Siobhan McAteer', agency: 'clinic' }, ['alike-in-agency']],
    [{ name: 'Siobhan Okoro', agency: 'clinic' }, ['alike-in-agency']],
    [{ name: 'Dr S. McAteer-Okoro', agency: 'clinic' }, ['alike-in-agency']],
    [{ name: 'Siobhan MacAteer Okorro', agency: 'clinic' }, ['alike-in-agency']],
  ])('%j', (entered, reasons) => {
    expect(twinReasons(entered, ON_FILE)).toEqual(reasons)
  })

  test.each([
    [{ name: 'Siobhan Okoro' }],
    [{ name: 'Siobhan Okoro', agency: 'school' }],
    [{ name: 'Siobhan', agency: 'clinic' }],
    [{ name: 'Siobhan Byrne', agency: 'clinic' }],
    [{ name: 'Mei Lin', phone: '18', agency: 'clinic' }],
    [{ name: '', phone: '', agency: 'clinic' }],
    [{ name: 'Dr.', agency: 'clinic' }],
  ])('is nobody like %j', (entered) => {
    expect(twinReasons(entered, ON_FILE)).toEqual([])
  })

  test('short names are alike in nothing but themselves', () => {
    expect(twinReasons({ name: 'Li Wu', agency: 'clinic' }, { name: 'Bo Wu', agency: 'clinic' })).toEqual([])
  })

  test('no number is no reason', () => {
    expect(twinReasons({ name: 'A', phone: 'ext. 18' }, { name: 'B', phone: 'ext. 18' })).toEqual([])
  })
})
