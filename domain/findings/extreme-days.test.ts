import fc from 'fast-check'
import { expect, test } from 'vitest'
import { movedTo } from '../../tests/support/moved-to.ts'
import { STORIES, storyRecords } from '../../tests/support/story.ts'
import { addDays, FIRST_DAY, isDay, LAST_DAY } from '../network/day.ts'
import { networkAsOf } from '../network/network.ts'
import type { RecordIndex } from '../network/record.ts'
import { computeFindings } from './findings.ts'
import { england } from './profiles/england.ts'
import { newZealand } from './profiles/new-zealand.ts'
import { wordFinding } from './wording/english.ts'
import { wordEvidence } from './wording/evidence.ts'
import { namesOf } from './wording/names.ts'

const stories = STORIES.flatMap(storyRecords)

const EDGES = [FIRST_DAY, LAST_DAY]
const nearAnEdge = fc
  .tuple(fc.constantFrom([FIRST_DAY, 1] as const, [LAST_DAY, -1] as const), fc.nat(800))
  .map(([[edge, inward], days]) => addDays(edge, inward * days))

test('at either edge of the calendar findings tell of days of the calendar alone', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...stories),
      fc.constantFrom(england, newZealand),
      nearAnEdge,
      nearAnEdge,
      (story, profile, toldOn, asOf) => {
        const index = movedTo(story, toldOn)
        const names = namesOf(index)
        for (const finding of computeFindings(networkAsOf(index, asOf), profile)) {
          const days = JSON.stringify(finding.evidence).match(/"\d+-\d\d-\d\d"/g) ?? []
          expect(days.filter((day) => !isDay(JSON.parse(day)))).toEqual([])
          const words = [
            ...Object.values(wordFinding(finding, names, asOf)),
            ...finding.evidence.map((evidence) => wordEvidence(evidence, names, asOf)),
          ]
          expect(words.filter((sentence) => /NaN|undefined|Invalid|Infinity/.test(sentence))).toEqual([])
        }
      },
    ),
    {
      numRuns: 150,
      examples: stories.flatMap((story) =>
        EDGES.map((day) => [story, england, day, day] as [RecordIndex, typeof england, string, string]),
      ),
    },
  )
})
