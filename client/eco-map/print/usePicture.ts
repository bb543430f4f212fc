import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import { longDay } from '../../locales/dates.ts'
import { castOfDay } from '../cast-of-day.ts'
import { useEcoMap } from '../EcoMapContext.ts'
import type { EcoMapPictureProps } from '../EcoMapPicture.tsx'
import { toElements } from '../elements.ts'
import { filteredModel } from '../filters.ts'
import { useMadeForWords } from '../held/useMadeForWords.ts'
import { layOut } from '../layout.ts'
import type { MapShape } from '../map-shape.ts'
import type { MapTokens } from '../map-tokens.ts'
import type { EcoMapModel } from '../model.ts'
import { useLegendWords } from '../useLegendWords.ts'
import { useMapWords } from '../useMapWords.ts'

/** A map in place of the one that the page draws, and as whose it is told. */
export interface PictureOf {
  model: EcoMapModel
  as: string
}

/** Makes what a picture of the day is drawn from: those alone who are on the map, as near together as they can be. */
export function usePicture(): (shape: MapShape, tokens: MapTokens, of?: PictureOf) => EcoMapPictureProps {
  const { t } = useTranslation(['ecoMap', 'whatIf'])
  const { index, day, today, drawn, search } = useEcoMap()
  const words = useMapWords()
  const madeFor = useMadeForWords()
  const legendWords = useLegendWords()
  return useCallback(
    (shape, tokens, of) => {
      const showsInformation = search.layer === 'information'
      const shown = of?.model ?? filteredModel(drawn, search)
      const subtitle = [
        of?.as,
        t('print.asOf', { day: longDay(day) }),
        search.whatif !== undefined && t('whatIf:banner.title'),
        search.with && search.whatif === undefined && t('day.comparedWith', { day: longDay(search.with) }),
        t('print.madeOn', { day: longDay(today) }),
        t('print.confidential'),
        madeFor,
      ]
        .filter(Boolean)
        .join(' · ')
      return {
        elements: toElements(shown, layOut(castOfDay(shown, showsInformation), shape), words),
        showsInformation,
        tokens,
        title:
          search.whatif === undefined
            ? t('title', { name: index.child.name })
            : t('whatIf:titleOn', { name: index.child.name, day: longDay(day) }),
        subtitle,
        legendWords,
      }
    },
    [t, index, day, today, drawn, search, words, legendWords, madeFor],
  )
}
