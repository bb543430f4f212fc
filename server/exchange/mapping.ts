import type { Kind } from '../../domain/network/field.ts'
import type { ListName } from '../../domain/network/network-file.ts'

/**
 * How each list of the network file stands in the graph. A list's records are nodes of one label, apart from ties, which
 * are relationships. A field that refers to other records is one of the relationships named here; every other field is a
 * property of its own name, lists of objects as parallel lists (`pathways`, `pathwaysFrom` …).
 */
export type NodeMapping = { label: Kind; fields: Readonly<Record<string, FieldMapping>> }

export type FieldMapping = RelationshipMapping | PartsMapping

/** References that are relationships between the record's own node and those that it names. */
export type RelationshipMapping = {
  is: 'relationship'
  type: string
  /** `out` from the record's own node, `in` to it. */
  direction: 'out' | 'in'
  /** Where entries are objects: the field with the reference; the others are properties of the relationship. */
  reference?: string
}

/** Entries that are nodes of their own, replaced together with the record that they stand in. */
export type PartsMapping = { is: 'parts'; type: string; node: NodeMapping }

const to = (type: string, reference?: string): RelationshipMapping => ({
  is: 'relationship',
  type,
  direction: 'out',
  ...(reference ? { reference } : {}),
})
const from = (type: string, reference?: string): RelationshipMapping => ({
  ...to(type, reference),
  direction: 'in',
})
const parts = (type: string, node: NodeMapping): PartsMapping => ({ is: 'parts', type, node })

const action: NodeMapping = { label: 'Action', fields: { owner: to('OWNED_BY') } }
const goal: NodeMapping = {
  label: 'Goal',
  fields: { needs: to('MEETS'), actions: parts('HAS_ACTION', action) },
}
const livesIn = to('LIVES_IN', 'household')
const relationships = to('RELATED_TO', 'child')
const source = from('SOURCE_OF')

export const MAPPING: Readonly<Record<Exclude<ListName, 'ties'>, NodeMapping>> = {
  agencies: { label: 'Agency', fields: {} },
  teams: { label: 'Team', fields: { agency: to('PART_OF') } },
  roles: { label: 'Role', fields: {} },
  professionals: {
    label: 'Professional',
    fields: {
      agency: to('WORKS_FOR'),
      roles: to('HOLDS'),
      teams: to('MEMBER_OF', 'team'),
      supervisedBy: to('SUPERVISED_BY', 'professional'),
    },
  },
  families: { label: 'Family', fields: {} },
  households: { label: 'Household', fields: {} },
  children: { label: 'Child', fields: { family: to('BELONGS_TO'), livesIn, relationships } },
  familyMembers: {
    label: 'FamilyMember',
    fields: {
      family: to('BELONGS_TO'),
      sameAs: to('SAME_AS'),
      livesIn,
      relationships,
      supports: to('SUPPORTS', 'need'),
    },
  },
  needs: {
    label: 'Need',
    fields: { of: from('HAS_NEED'), for: to('FOR'), evidencedBy: from('EVIDENCED', 'person'), source },
  },
  involvements: {
    label: 'Involvement',
    fields: {
      professional: from('CARRIES_OUT'),
      role: to('IN_ROLE'),
      agency: to('FOR_AGENCY'),
      with: to('WITH'),
      for: to('FOR'),
      addresses: to('ADDRESSES'),
      jointWith: to('JOINT_WITH'),
      source,
    },
  },
  visits: { label: 'Visit', fields: { involvements: from('INCLUDES'), source } },
  contacts: {
    label: 'Contact',
    fields: { children: to('ABOUT'), from: from('SHARED'), to: to('REACHED'), source },
  },
  meetings: {
    label: 'Meeting',
    fields: {
      children: to('ABOUT'),
      chair: from('CHAIRED'),
      invitations: from('INVITED_TO', 'person'),
      source,
    },
  },
  assessments: {
    label: 'Assessment',
    fields: { child: to('ABOUT'), by: from('LED'), contributors: from('CONTRIBUTED_TO'), source },
  },
  plans: { label: 'Plan', fields: { child: to('FOR'), goals: parts('HAS_GOAL', goal), source } },
  disagreements: {
    label: 'Disagreement',
    fields: { child: to('ABOUT'), between: to('BETWEEN'), escalatedTo: to('ESCALATED_TO'), source },
  },
  panels: { label: 'Panel', fields: { members: from('SITS_ON') } },
  referrals: {
    label: 'Referral',
    fields: { child: to('ABOUT'), by: from('MADE'), panel: to('PUT_TO') },
  },
  consents: { label: 'Consent', fields: { child: to('ABOUT'), givenBy: from('GAVE') } },
  sharingDecisions: {
    label: 'SharingDecision',
    fields: {
      child: to('ABOUT'),
      by: from('DECIDED'),
      with: to('SHARED_WITH'),
      views: to('SOUGHT_VIEWS_OF', 'person'),
    },
  },
}

/** The relationship that a tie is, from the professional who sees it so to the other. */
export const TIE = 'TIED_TO'

/** The list of the network file whose records have this label. */
export const LIST_OF: ReadonlyMap<Kind, ListName> = new Map(
  Object.entries(MAPPING).map(([list, { label }]) => [label, list as ListName]),
)
