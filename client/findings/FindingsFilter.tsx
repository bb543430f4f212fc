import { Button, Dialog, DialogTrigger, Group, Heading, Popover, ToggleButton } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { SEVERITIES, type Severity } from '../../domain/findings/finding.ts'
import { FINDING_GROUPS, GROUP_OF_KIND } from '../../domain/findings/finding-group.ts'
import { FINDING_KINDS, type FindingKind } from '../../domain/findings/finding-kind.ts'
import { FilterChoice, FilterChoices } from '../ui/FilterChoices.tsx'
import { Icon } from '../ui/Icon.tsx'
import menu from '../ui/Menu.module.css'
import type { AskedFindings } from './asked-findings.ts'
import styles from './FindingsFilter.module.css'
import { SeverityMark } from './SeverityMark.tsx'

interface FindingsFilterProps {
  /** How many findings there are of each severity, asked for or not. */
  count: Record<Severity, number>
  /** The kinds of which there are any. */
  present: ReadonlySet<FindingKind>
  asked: AskedFindings
  onAsk: (asked: AskedFindings) => void
}

/** Chooses which findings are shown: by severity, by what there is to do, and by kind. */
export function FindingsFilter({ count, present, asked, onAsk }: FindingsFilterProps) {
  const { t } = useTranslation('findings')
  const { severities } = asked
  const choose = (severity: Severity, isChosen: boolean) =>
    onAsk({
      ...asked,
      severities: SEVERITIES.filter((one) => (one === severity ? isChosen : severities.includes(one))),
    })
  return (
    <div className={styles.filter}>
      <Group aria-label={t('bySeverity')} className={styles.severities}>
        {SEVERITIES.map((severity) => (
          <ToggleButton
            key={severity}
            className={`button ${styles.severity}`}
            aria-label={t(`counts.${severity}`, { count: count[severity] })}
            isSelected={severities.includes(severity)}
            onChange={(isChosen) => choose(severity, isChosen)}
          >
            <SeverityMark severity={severity} size={16} />
            {count[severity]}
          </ToggleButton>
        ))}
      </Group>
      <KindChoices present={present} asked={asked} onAsk={onAsk} />
    </div>
  )
}

function KindChoices({ present, asked, onAsk }: Omit<FindingsFilterProps, 'count'>) {
  const { t } = useTranslation('findings')
  const { kinds } = asked
  const name = kinds.length > 0 ? t('kindsChosen', { count: kinds.length }) : t('kindsAll')
  const ask = (asksFor: (kind: FindingKind) => boolean) =>
    onAsk({ ...asked, kinds: FINDING_KINDS.filter(asksFor) })
  return (
    <DialogTrigger>
      <Button className="button" data-selected={kinds.length > 0 || undefined}>
        {name}
        <Icon name="down" size={14} />
      </Button>
      <Popover className={menu.popover} placement="bottom end">
        <Dialog className={styles.dialog}>
          <Heading slot="title" className={styles.title}>
            {t('kindsTitle')}
          </Heading>
          {FINDING_GROUPS.map((group) => {
            const ofGroup = FINDING_KINDS.filter((kind) => GROUP_OF_KIND[kind] === group)
            const offered = ofGroup.filter((kind) => present.has(kind) || kinds.includes(kind))
            if (offered.length === 0) return null
            const isWhole = ofGroup.every((kind) => kinds.includes(kind))
            return (
              <div key={group} className={styles.group}>
                <FilterChoice
                  name={t(`groups.${group}`)}
                  isChosen={isWhole}
                  isPartlyChosen={!isWhole && ofGroup.some((kind) => kinds.includes(kind))}
                  onChoose={(isChosen) =>
                    ask((kind) => (ofGroup.includes(kind) ? isChosen : kinds.includes(kind)))
                  }
                />
                <div className={styles.kinds}>
                  <FilterChoices
                    label={t(`groups.${group}`)}
                    isLabelHidden
                    choices={offered.map((kind) => ({ value: kind, name: t(`kinds.${kind}`) }))}
                    chosen={kinds}
                    onChoose={(chosen) =>
                      ask((kind) => (offered.includes(kind) ? chosen.includes(kind) : kinds.includes(kind)))
                    }
                  />
                </div>
              </div>
            )
          })}
          <Button className="button" isDisabled={kinds.length === 0} onPress={() => ask(() => false)}>
            {t('kindsClear')}
          </Button>
        </Dialog>
      </Popover>
    </DialogTrigger>
  )
}
