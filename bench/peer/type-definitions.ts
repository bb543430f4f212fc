/**
 * The graph as `@neo4j/graphql` is told of it: labels, properties and relationships as they are in Neo4j, so that it
 * works on the very same database. A field that may end at several labels is a union.
 */
export const typeDefinitions = /* GraphQL */ `
  type Child @node {
    id: ID!
    name: String!
    knownAs: String
    dateOfBirth: String
    expectedOn: String
    languages: [String!]
    ethnicity: String
    iwi: String
    exitPlannedOn: String
    pathways: [String!]
    pathwaysFrom: [String!]
    pathwaysAgreedOn: [String!]
    family: [Family!]! @relationship(type: "BELONGS_TO", direction: OUT)
    livesIn: [Household!]! @relationship(type: "LIVES_IN", direction: OUT, properties: "Period")
    members: [FamilyMember!]! @relationship(type: "RELATED_TO", direction: IN, properties: "RelatedTo")
    needs: [Need!]! @relationship(type: "HAS_NEED", direction: OUT)
    involvements: [Involvement!]! @relationship(type: "WITH", direction: IN)
    contacts: [Contact!]! @relationship(type: "ABOUT", direction: IN)
    meetings: [Meeting!]! @relationship(type: "ABOUT", direction: IN)
    assessments: [Assessment!]! @relationship(type: "ABOUT", direction: IN)
    plans: [Plan!]! @relationship(type: "FOR", direction: IN)
    disagreements: [Disagreement!]! @relationship(type: "ABOUT", direction: IN)
    referrals: [Referral!]! @relationship(type: "ABOUT", direction: IN)
    consents: [Consent!]! @relationship(type: "ABOUT", direction: IN)
  }
  type Family @node {
    id: ID!
    name: String!
  }
  type Household @node {
    id: ID!
    name: String!
    kind: String!
  }
  type FamilyMember @node {
    id: ID!
    name: String!
    dateOfBirth: String
    family: [Family!]! @relationship(type: "BELONGS_TO", direction: OUT)
    livesIn: [Household!]! @relationship(type: "LIVES_IN", direction: OUT, properties: "Period")
    sameAs: [Child!]! @relationship(type: "SAME_AS", direction: OUT)
    supports: [Need!]! @relationship(type: "SUPPORTS", direction: OUT, properties: "Period")
    needs: [Need!]! @relationship(type: "HAS_NEED", direction: OUT)
    involvements: [Involvement!]! @relationship(type: "WITH", direction: IN)
  }
  type Agency @node {
    id: ID!
    name: String!
    sector: String!
    remit: String
    phone: String
  }
  type Team @node {
    id: ID!
    name: String!
    area: String
    agency: [Agency!]! @relationship(type: "PART_OF", direction: OUT)
  }
  type Role @node {
    id: ID!
    title: String!
    function: String!
    clientGroup: String!
    universal: Boolean
    remit: String
    boundaries: String
  }
  type Professional @node {
    id: ID!
    name: String!
    phone: String
    email: String
    background: String
    skills: [String!]
    agency: [Agency!]! @relationship(type: "WORKS_FOR", direction: OUT)
    roles: [Role!]! @relationship(type: "HOLDS", direction: OUT)
    teams: [Team!]! @relationship(type: "MEMBER_OF", direction: OUT, properties: "Period")
    supervisedBy: [Professional!]! @relationship(type: "SUPERVISED_BY", direction: OUT, properties: "Period")
    ties: [Professional!]! @relationship(type: "TIED_TO", direction: OUT, properties: "Rated")
  }
  type Involvement @node {
    id: ID!
    startedOn: String!
    endedOn: String
    leadFrom: String
    leadUntil: String
    continuesAfterExit: Boolean
    service: String
    purpose: String
    intervention: String
    approach: String
    delivery: String
    every: String
    flow: String
    boundaries: String
    judgement: String
    contribution: String
    couldDoMore: String
    knowledgeOfFamily: String
    views: String
    ratingsOn: [String!]
    ratingsBy: [String!]
    ratingsQuality: [String!]
    ratingsImpact: [String!]
    ratingsWords: [String!]
    professional: [Professional!]! @relationship(type: "CARRIES_OUT", direction: IN)
    role: [Role!]! @relationship(type: "IN_ROLE", direction: OUT)
    agency: [Agency!]! @relationship(type: "FOR_AGENCY", direction: OUT)
    for: [Child!]! @relationship(type: "FOR", direction: OUT)
    addresses: [Need!]! @relationship(type: "ADDRESSES", direction: OUT)
    jointWith: [Involvement!]! @relationship(type: "JOINT_WITH", direction: OUT)
    visits: [Visit!]! @relationship(type: "INCLUDES", direction: OUT)
  }
  type Need @node {
    id: ID!
    category: String!
    description: String!
    levels: [String!]
    levelsOn: [String!]
    closedOn: String
    outcome: String
    for: [Child!]! @relationship(type: "FOR", direction: OUT)
    evidencedBy: [Person!]! @relationship(type: "EVIDENCED", direction: IN, properties: "Evidenced")
  }
  type Visit @node {
    id: ID!
    on: String!
    status: String!
    mode: String!
    childSeen: Boolean
    seenAlone: Boolean
    childVoice: String
  }
  type Contact @node {
    id: ID!
    on: String!
    channel: String!
    reciprocal: Boolean
    summary: String
    basis: String
    from: [Professional!]! @relationship(type: "SHARED", direction: IN)
    to: [Professional!]! @relationship(type: "REACHED", direction: OUT)
  }
  type Meeting @node {
    id: ID!
    forum: String!
    on: String!
    status: String!
    childVoice: String
    childVoiceBy: String
    chair: [Professional!]! @relationship(type: "CHAIRED", direction: IN)
    invited: [Person!]! @relationship(type: "INVITED_TO", direction: IN, properties: "InvitedTo")
  }
  type Assessment @node {
    id: ID!
    kind: String!
    startedOn: String!
    completedOn: String
    by: [Professional!]! @relationship(type: "LED", direction: IN)
    contributors: [Professional!]! @relationship(type: "CONTRIBUTED_TO", direction: IN)
  }
  type Plan @node {
    id: ID!
    kind: String!
    startedOn: String!
    endedOn: String
    reviewDueOn: String
    goals: [Goal!]! @relationship(type: "HAS_GOAL", direction: OUT)
  }
  type Goal @node {
    id: ID!
    aim: String!
    measure: String
    dueOn: String
    closedOn: String
    outcome: String
    needs: [Need!]! @relationship(type: "MEETS", direction: OUT)
    actions: [Action!]! @relationship(type: "HAS_ACTION", direction: OUT)
  }
  type Action @node {
    id: ID!
    task: String!
    agreedOn: String
    dueOn: String
    completedOn: String
    cancelledOn: String
    owner: [Person!]! @relationship(type: "OWNED_BY", direction: OUT)
  }
  type Disagreement @node {
    id: ID!
    about: String!
    raisedOn: String!
    resolvedOn: String
    outcome: String
    between: [Person!]! @relationship(type: "BETWEEN", direction: OUT)
    escalatedTo: [Professional!]! @relationship(type: "ESCALATED_TO", direction: OUT)
  }
  type Panel @node {
    id: ID!
    name: String!
  }
  type Referral @node {
    id: ID!
    on: String!
    reason: String!
    status: String!
    decision: String
    decidedOn: String
    rationale: String
    by: [Professional!]! @relationship(type: "MADE", direction: IN)
    panel: [Panel!]! @relationship(type: "PUT_TO", direction: OUT)
  }
  type Consent @node {
    id: ID!
    given: Boolean!
    scope: String!
    purpose: String
    on: String!
    expiresOn: String
    withdrawnOn: String
    givenBy: [Person!]! @relationship(type: "GAVE", direction: IN)
  }

  union Person = Child | FamilyMember | Professional

  type Period @relationshipProperties {
    from: String
    until: String
  }
  type Rated @relationshipProperties {
    ratingsOn: [String!]
    ratingsBy: [String!]
    ratingsQuality: [String!]
    ratingsImpact: [String!]
    ratingsWords: [String!]
  }
  type RelatedTo @relationshipProperties {
    kinship: String!
    caregiver: Boolean
    parentalResponsibility: Boolean
    from: String
    until: String
    ratingsOn: [String!]
    ratingsBy: [String!]
    ratingsQuality: [String!]
    ratingsImpact: [String!]
    ratingsWords: [String!]
  }
  type Evidenced @relationshipProperties {
    on: String!
  }
  type InvitedTo @relationshipProperties {
    response: String
    attendance: String
    contribution: String
    through: String
    reportDueOn: String
    reportReceivedOn: String
    recordSentOn: String
  }
`
