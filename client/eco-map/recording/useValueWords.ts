import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import { isDay } from '../../../domain/network/day.ts'
import type { Draft } from '../../../domain/network/leaves.ts'
import type { ListName } from '../../../domain/network/network-file.ts'
import { type Field, recordShape, type Shape } from '../../../domain/network/shape.ts'
import { longDay } from '../../locales/dates.ts'
import { useEveryWords } from '../details/every.ts'
import { personName } from '../details/names.ts'
import { useEcoMap } from '../EcoMapContext.ts'
import { wordsOfCodes } from './code-words.ts'
import { isUnasked } from './layout.ts'
import { useFieldWords } from './useFieldWords.ts'

/** Puts the value of a record's field in words, a line for each of several; nothing where nothing is recorded. */
export function useValueWords(): (list: ListName, name: string, value: unknown) => string[] {
  const { t } = useTranslation(['recording', 'codes'])
  const { recorded: index } = useEcoMap()
  const everyWords = useEveryWords()
  const fieldWords = useFieldWords()
  return useCallback(
    (list, name, value) => {
      const field = recordShape(list).fields.get(name)
      return field ? wordsOf(field.shape, name, value, field) : []

      function wordsOf(shape: Shape, called: string, one: unknown, of?: Field): string[] {
        if (one === undefined || one === '') return of?.standard ? wordsOf(shape, called, of.standard) : []
        if (shape.is === 'list')
          return (one as unknown[]).flatMap((entry) => wordsOf(shape.of, called, entry))
        if (shape.is === 'object') return [partWords(shape.fields, one as Draft)]
        return [leafWords(shape, called, one)]
      }

      function partWords(fields: ReadonlyMap<string, Field>, part: Draft): string {
        return [...fields]
          .filter(([called]) => !isUnasked(list, called))
          .flatMap(([called, { shape }]) => {
            const words = wordsOf(shape, called, part[called])
            if (words.length === 0) return []
            const isPlain =
              shape.is === 'text' || shape.is === 'code' || shape.is === 'reference' || called === 'on'
            return isPlain ? words : [`${fieldWords(list, called)}: ${words.join(', ')}`]
          })
          .join(' · ')
      }

      function leafWords(shape: Shape, called: string, one: unknown): string {
        switch (shape.is) {
          case 'day':
            return isDay(one as string) ? longDay(one as string) : String(one)
          case 'flag':
            return t(`recording:flag.${one ? 'yes' : 'no'}`)
          case 'code':
            return t(`codes:${wordsOfCodes(shape.allowed)}.${one}` as 'codes:level.high')
          case 'reference':
            return nameOf(one as string)
          case 'pattern':
            return called === 'every' ? (everyWords(one as string) ?? '') : String(one).replaceAll('-', ' ')
          default:
            return String(one)
        }
      }

      function nameOf(id: string): string {
        const involvement = index.involvements.get(id)
        if (involvement) return personName(index, involvement.professional)
        const { record } = index
        const named =
          index.agencies.get(id) ??
          index.households.get(id) ??
          record.panels.find((one) => one.id === id) ??
          record.teams.find((one) => one.id === id)
        return (
          named?.name ??
          index.needs.get(id)?.description ??
          index.roles.get(id)?.title ??
          personName(index, id)
        )
      }
    },
    [t, index, everyWords, fieldWords],
  )
}
