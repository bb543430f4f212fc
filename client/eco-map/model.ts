import type {
  Flow,
  Forum,
  Kinship,
  Level,
  NeedCategory,
  Quality,
  Sector,
} from '../../domain/network/codes.ts'
import type { Day } from '../../domain/network/day.ts'
import type { Household } from '../../domain/network/network-file.ts'
import type { ConsentState } from '../../domain/sharing/consent.ts'

/**
 * The eco-map of one child on one day: what is on it and what it means, without a word of English, a colour or a
 * place. The canvas, the picture and the outline are three ways of showing the same model. Lists are in order of
 * their ids.
 */
export interface EcoMapModel {
  /** The id of the child in the middle. */
  child: string
  asOf: Day
  circles: HouseholdCircle[]
  people: MapPerson[]
  professionals: MapProfessional[]
  agencies: MapAgency[]
  needs: MapNeed[]
  ties: MapTie[]
  /** The second layer: information between professionals, which can be switched on and off. */
  exchanges: Exchange[]
  meetings: MeetingHub[]
}

/** A household in which somebody on the map lives on the day. */
export interface HouseholdCircle {
  id: string
  name: string
  kind: Household['kind']
  /** Whether the child lives there on the day. */
  childLivesHere: boolean
  /** The ids of the people on the map who live there on the day. */
  members: string[]
}

/** What became different between two days that are compared. A need that opened joined, one that closed left. */
export const CHANGES = ['joined', 'left', 'part', 'quiet'] as const
export type Change = (typeof CHANGES)[number]

/** What a comparison with another day says of something on the map; nothing while no days are compared. */
export interface Compared {
  changes?: Change[]
  /** It is there on the other day alone. */
  otherDay?: boolean
}

export const PERSON_KINDS = ['child', 'sibling', 'kin', 'informal'] as const
export type PersonKind = (typeof PERSON_KINDS)[number]

/** The child, another child of theirs, or a family member or informal support related to the child on the day. */
export interface MapPerson extends Compared {
  id: string
  kind: PersonKind
  name: string
  knownAs?: string
  /** What they are to the child; empty for the child. */
  kinships: Kinship[]
  caregiver: boolean
  /** The ids of the households in which they live on the day. */
  households: string[]
  /** Of the child: what became of the latest consent to share; nothing where none is recorded by the day. */
  consent?: ConsentState | undefined
}

/** A professional of the network of the day. */
export interface MapProfessional extends Compared {
  id: string
  name: string
  /** The agency that they work for, which is where they stand on the map. */
  agency: string
  sector: Sector
  /** The titles of the roles in which they are involved. */
  roles: string[]
  /** The ids of their involvements in the network. */
  involvements: string[]
  lead: boolean
  /** No exchange of information with the others is recorded in the window. */
  outside: boolean
}

/** An agency whose professionals are on the map, or for which one of them works in an involvement. */
export interface MapAgency extends Compared {
  id: string
  name: string
  sector: Sector
  /** The ids of the professionals who stand with it. */
  professionals: string[]
}

/** A need that is open on the day. */
export interface MapNeed extends Compared {
  id: string
  /** The child or family member whose need it is. */
  of: string
  category: NeedCategory
  description: string
  level: Level
  /** Nothing that is recorded meets it: nobody addresses it, or it is serious and has informal support alone. */
  unmet: boolean
  /** The ids of the involvements of the network that address it. */
  addressedBy: string[]
  /** The ids of the family members and informal supports whose support of it holds. */
  supportedBy: string[]
}

export const TIE_KINDS = [
  'involvement',
  'kinship',
  'lives-in',
  'addresses',
  'supports',
  'serves',
  'doubled',
  'between-professionals',
] as const
export type TieKind = (typeof TIE_KINDS)[number]

/** A line of the map. */
export interface MapTie extends Compared {
  /** The involvement's id; for a tie without an id of its own `from|TYPE|to`, as findings name it. */
  id: string
  kind: TieKind
  /** The id of the professional or person at which it begins. */
  from: string
  /** The id of the person, household, need, agency or professional at which it ends. */
  to: string
  /** The latest rating, the workers' unless the map is another's, on involvements, kinship and ties between professionals. */
  quality?: Quality
  /** On a map of how somebody sees it: that it is not recorded of this tie. */
  notRecorded?: boolean
  /** Which way the support flows, on involvements. */
  flow?: Flow
  /** Whether the involvement makes its professional a lead on the day. */
  lead?: boolean
  /** The involvement behind a tie to a need or an agency. */
  involvement?: string
  /** The need that two professionals meet with the same service, on a doubled pair. */
  need?: string
}

/** What passed between two professionals in the window, outside of meetings: one line for both directions. */
export interface Exchange {
  /** `from|INFORMED|to`, the smaller id first. */
  id: string
  from: string
  to: string
  /** How often `from` informed `to`, and the other way round. */
  forth: number
  back: number
  lastOn: Day
  /** The age of the last exchange as a share of the window: 0 is today, 1 its far end. */
  age: number
}

/** A meeting held in the window, as one hub. */
export interface MeetingHub {
  id: string
  forum: Forum
  on: Day
  /** As for an exchange. */
  age: number
  /** The professionals of the network who gave or received information by it. */
  participants: MeetingParticipant[]
}

export interface MeetingParticipant {
  /** `professional|INVITED_TO|meeting`. */
  id: string
  professional: string
  gave: boolean
  received: boolean
}
