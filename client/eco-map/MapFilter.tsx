import { Button, Dialog, DialogTrigger, Heading, Popover } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { SECTORS } from '../../domain/network/codes.ts'
import { FilterChoices } from '../ui/FilterChoices.tsx'
import { Icon } from '../ui/Icon.tsx'
import menu from '../ui/Menu.module.css'
import { joinList, splitList } from '../ui/search-params.ts'
import { useEcoMap } from './EcoMapContext.ts'
import { sectorsOf } from './eco-map-search.ts'
import styles from './MapFilter.module.css'

/** Chooses what the map shows: sectors, and with whom the work is. */
export function MapFilter({ shown }: { shown: number }) {
  const { t } = useTranslation(['ecoMap', 'codes'])
  const { model, search, go } = useEcoMap()
  const sectors = sectorsOf(search)
  const people = splitList(search.people)
  const chosen = sectors.length + people.length
  const present = new Set(model.professionals.map(({ sector }) => sector))
  const withWhom = new Set(model.ties.filter(({ kind }) => kind === 'involvement').map(({ to }) => to))
  const name = chosen > 0 ? t('filter.active', { count: chosen }) : t('filter.open')
  return (
    <DialogTrigger>
      <Button className="button" aria-label={name} data-selected={chosen > 0 || undefined}>
        <Icon name="filter" size={16} />
        <span className="wide-only">{name}</span>
      </Button>
      <Popover className={menu.popover} placement="bottom start">
        <Dialog className={styles.dialog}>
          <Heading slot="title" className={styles.title}>
            {t('filter.title')}
          </Heading>
          <FilterChoices
            label={t('filter.sectors')}
            inColumns
            choices={SECTORS.filter((sector) => present.has(sector) || sectors.includes(sector)).map(
              (sector) => ({
                value: sector,
                name: t(`codes:sector.${sector}`),
              }),
            )}
            chosen={sectors}
            onChoose={(values) => go({ sectors: joinList(values) }, { replace: true })}
          />
          <FilterChoices
            label={t('filter.with')}
            inColumns
            choices={model.people
              .filter(({ id }) => withWhom.has(id))
              .map(({ id, name, kind, kinships }) => ({
                value: id,
                name,
                hint:
                  kind === 'child'
                    ? undefined
                    : kinships.map((kinship) => t(`codes:kinship.${kinship}`)).join(', '),
              }))}
            chosen={people}
            onChoose={(values) => go({ people: joinList(values) }, { replace: true })}
          />
          <div className={styles.foot}>
            <p role="status">{t('filter.shown', { shown, all: model.professionals.length })}</p>
            <Button
              className="button"
              isDisabled={chosen === 0}
              onPress={() => go({ sectors: undefined, people: undefined }, { replace: true })}
            >
              {t('filter.clear')}
            </Button>
          </div>
        </Dialog>
      </Popover>
    </DialogTrigger>
  )
}
