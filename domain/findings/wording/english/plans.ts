import { count, cut, date, list, words } from '../english-forms.ts'
import { evidenceOf, factOf, type WordingCatalogue } from '../wording.ts'

/** Findings about needs, plans, actions and visits: what was agreed, and what is late. */
export const planWording = {
  SINGLE_SOURCE(finding, names) {
    const { need, since } = factOf(finding, 'need')
    const sources = evidenceOf(finding, 'evidenced')
    const people = [...new Set(sources.map(({ person }) => names.professional(person)))]
    return {
      title: 'One source for a serious need',
      explanation:
        `“${names.need(need)}” is recorded as serious${people.length > 0 ? `, on the word of ${list(people)}` : ''}. No ${people.length > 0 ? 'second' : ''} source is recorded since ${date(since)}.`.replace(
          'No  source',
          'No source',
        ),
      suggestion:
        'Record who else has seen or heard it. If nobody has been asked, ask another agency, and the child and family.',
    }
  },

  ACTION_OVERDUE(finding, names) {
    const { task, owner, dueOn, daysLate } = factOf(finding, 'action')
    return {
      title: 'Action past its day',
      explanation: `“${task}” was due on ${date(dueOn)}, ${count(daysLate, 'day', 'days')} ago, and is not recorded as completed. ${owner ? `It is owned by ${names.person(owner)}` : 'No owner is recorded'}.`,
      suggestion:
        'Record it as completed or cancelled, if it is. If not, agree a new day with whoever owns it, and what stands in the way.',
    }
  },

  VISIT_OVERDUE(finding, names) {
    const { professional, role, with: person } = factOf(finding, 'involvement')
    const { every, last, dueOn, daysLate } = factOf(finding, 'visit-due')
    return {
      title: 'No visit recorded when one was due',
      explanation: `${names.professional(professional, role)} sees ${names.person(person)} ${interval(every)}. No visit is recorded since ${last ? date(last) : 'the involvement began'}; the next was due on ${date(dueOn)}, ${count(daysLate, 'day', 'days')} ago.`,
      suggestion: `Record the visits that took place. If there were none, ask ${names.person(professional)} when the next one is, and whether the plan still fits.`,
    }
  },

  REVIEW_OVERDUE(finding, _names) {
    const { kind, dueOn, daysLate } = factOf(finding, 'review-due')
    return {
      title: 'Review not recorded',
      explanation: `The review of the plan (${kind}) was due on ${date(dueOn)}, ${count(daysLate, 'day', 'days')} ago. No later review day is recorded since then.`,
      suggestion: 'Record the review and the day of the next one. If it has not been held, plan it.',
    }
  },

  NO_PLAN(finding) {
    const { pathway, since } = factOf(finding, 'pathway')
    return {
      title: 'No plan recorded',
      explanation: `${sentence(words(pathway))} is recorded since ${since ? date(since) : 'the beginning'}, and no plan that holds on the day.`,
      suggestion:
        'Record the plan, if there is one. If not, make it with the child and family, so that everyone works to the same one.',
    }
  },

  NEED_WITHOUT_GOAL(finding, names) {
    const { need, level, since } = factOf(finding, 'need')
    return {
      title: 'No goal recorded for this need',
      explanation: `“${names.need(need)}” is recorded since ${date(since)}, at level ${level}. No open goal of the plan that meets it is recorded.`,
      suggestion:
        'Record the goal that is there to meet it. If there is none, agree one with the child and family at the next review.',
    }
  },

  EXIT_GAP(finding, names) {
    const { need } = factOf(finding, 'need')
    const { plannedOn } = factOf(finding, 'exit')
    const people = [
      ...new Set(evidenceOf(finding, 'involvement').map(({ professional }) => names.person(professional))),
    ]
    return {
      title: 'Nothing recorded that carries on after the exit',
      explanation: `“${names.need(need)}” is addressed by ${list(people)}. The exit is planned for ${date(plannedOn)}, and nothing that goes on meeting the need after it is recorded.`,
      suggestion:
        'Record which universal, community or informal support carries on. If none is in place, arrange it before the exit.',
    }
  },

  MANY_VISITS(finding) {
    const { visits, exact } = factOf(finding, 'visits-a-week')
    const people = new Set(evidenceOf(finding, 'involvement').map(({ professional }) => professional))
    return {
      title: 'Many planned visits a week',
      explanation: `The visits planned by ${count(people.size, 'professional', 'professionals')} add up to ${cut(visits, exact)} a week for this family.`,
      suggestion:
        'Record which of them are made together. Ask the family how it is for them, and agree who comes when.',
    }
  },

  AGREEMENT_NOT_RECORDED(finding) {
    const { pathway, since } = factOf(finding, 'pathway')
    return {
      title: "Family's agreement not recorded",
      explanation: `${sentence(words(pathway))} rests on the agreement of the child and family. None is recorded since it began${since ? ` on ${date(since)}` : ''}.`,
      suggestion: 'Record the day on which they agreed. If they have not been asked, ask them.',
    }
  },
} satisfies WordingCatalogue

const UNITS = { D: ['day', 'days'], W: ['week', 'weeks'], M: ['month', 'months'] } as const

/** "every week", "every 14 days". */
function interval(every: string): string {
  const number = Number(every.slice(1, -1))
  const [one, several] = UNITS[every.slice(-1) as keyof typeof UNITS]
  return number === 1 ? `every ${one}` : `every ${number} ${several}`
}

function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
