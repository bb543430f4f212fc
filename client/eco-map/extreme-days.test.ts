import { expect, test } from 'vitest'
import { practiceOf } from '../../domain/findings/practice.ts'
import { england } from '../../domain/findings/profiles/england.ts'
import { addDays, FIRST_DAY, isDay, LAST_DAY } from '../../domain/network/day.ts'
import { WORDS } from '../../tests/support/drawn-map.ts'
import { movedTo } from '../../tests/support/moved-to.ts'
import { STORIES, storyRecords } from '../../tests/support/story.ts'
import { castOf } from './cast.ts'
import { comparison } from './changes/comparison.ts'
import { toElements } from './elements.ts'
import { layOut } from './layout.ts'
import { mapOfDay } from './map-of-day.ts'
import { networkLife } from './network-life.ts'

const practice = practiceOf(england)
const DAYS = [FIRST_DAY, addDays(FIRST_DAY, 30), addDays(FIRST_DAY, 400), addDays(LAST_DAY, -30), LAST_DAY]

test.each(DAYS)(
  'a story told on %s is drawn on every day, beside any other, and all its days are days',
  (toldOn) => {
    for (const story of STORIES.flatMap(storyRecords)) {
      const index = movedTo(story, toldOn)
      const life = networkLife(index, toldOn)
      expect([life.from, life.to, ...life.changes].filter((day) => !isDay(day))).toEqual([])
      const layout = layOut(castOf(index, england), 'landscape')
      const maps = DAYS.map((day) => mapOfDay(index, practice, day))
      for (const map of maps) {
        expect(isDay(map.windowFrom)).toBe(true)
        const places = toElements(map.model, layout, WORDS).flatMap(({ position }) => position ?? [])
        expect(places.filter(({ x, y }) => !Number.isFinite(x) || !Number.isFinite(y))).toEqual([])
        const said = map.findings.flatMap(({ title, explanation, suggestion, facts }) => [
          title,
          explanation,
          suggestion,
          ...facts.map(({ sentence }) => sentence),
        ])
        expect(said.filter((sentence) => /NaN|undefined|Invalid/.test(sentence))).toEqual([])
        for (const other of maps) expect(comparison(map, other).from <= comparison(map, other).to).toBe(true)
      }
    }
  },
)
