import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import type { ComparedTie, OtherVoice, Sight } from '../../../domain/voices/compare-voices.ts'
import type { RatedTie } from '../../../domain/voices/rated-ties.ts'
import { longDay } from '../../locales/dates.ts'
import { personName, roleTitle } from '../details/names.ts'
import { useEcoMap } from '../EcoMapContext.ts'

/** What is read of a tie that two see. */
export interface TieWords {
  /** Whose tie it is, and what they are. */
  name: string
  detail: string
  worker: string
  other: string
  /** In their own words, with the day where no other sentence says it. */
  words: { text: string; said: string } | undefined
}

/** Puts a compared tie in sentences: who it is with, what the workers say since when, and what the other does. */
export function useVoiceWords(voice: OtherVoice): (compared: ComparedTie) => TieWords {
  const { t } = useTranslation(['voices', 'codes', 'ecoMap'])
  const { index, model } = useEcoMap()
  const { child } = index
  return useCallback(
    ({ tie, worker, other, words }: ComparedTie): TieWords => {
      const theirs = voice === 'child' && !tie.isChildsOwn ? t('aChild') : t(`who.${voice}`)
      return {
        name: nameOf(tie),
        detail: detailOf(tie),
        worker: sentence(t('who.worker'), worker),
        other: sentence(theirs, other),
        words: words && {
          text: words.text,
          said:
            words.on === other?.on && other.on === other.since ? '' : t('saidOn', { day: longDay(words.on) }),
        },
      }

      function sentence(who: string, sight: Sight | undefined): string {
        if (!sight) return t('says.nothing', { who })
        const told = {
          who,
          quality: t(`codes:quality.${sight.quality}`).toLowerCase(),
          since: longDay(sight.since),
          day: longDay(sight.on),
        }
        return t(sight.on === sight.since ? 'says.since' : 'says.again', told)
      }

      function otherEnd({ from, to }: RatedTie): string {
        return from === child.id ? to : from
      }

      function nameOf(one: RatedTie): string {
        if (one.kind === 'between-professionals')
          return t('between', { one: personName(index, one.from), other: personName(index, one.to) })
        return personName(index, otherEnd(one))
      }

      function detailOf(one: RatedTie): string {
        if (one.kind === 'between-professionals') return t('colleagues')
        const involvement = index.involvements.get(one.id)
        if (involvement) {
          const role = roleTitle(index, involvement.role)
          return one.to === child.id ? role : t('roleWith', { role, name: personName(index, one.to) })
        }
        const kinships = model.people.find(({ id }) => id === otherEnd(one))?.kinships ?? []
        return (
          kinships.map((kinship) => t(`codes:kinship.${kinship}`)).join(', ') || t('ecoMap:words.sibling')
        )
      }
    },
    [t, index, model, child, voice],
  )
}
