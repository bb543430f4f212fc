/**
 * A child's record, asked of `@neo4j/graphql`: the same facts as the product's `record`, each asked for once where it
 * is recorded. It asks nothing that the generated children do not have (such as siblings), which favours this side.
 */
export const PEER_DOCUMENT = /* GraphQL */ `
  query Record($id: ID!) {
    children(where: { id: { eq: $id } }) {
      id
      name
      knownAs
      dateOfBirth
      expectedOn
      languages
      ethnicity
      iwi
      exitPlannedOn
      pathways
      pathwaysFrom
      pathwaysAgreedOn
      family { id name }
      livesInConnection { edges { properties { from until } node { id name kind } } }
      membersConnection {
        edges {
          properties {
            kinship
            caregiver
            parentalResponsibility
            from
            until
            ratingsOn
            ratingsBy
            ratingsQuality
            ratingsImpact
            ratingsWords
          }
          node {
            id
            name
            dateOfBirth
            family { id name }
            sameAs { id }
            livesInConnection { edges { properties { from until } node { id name kind } } }
            supportsConnection { edges { properties { from until } node { id } } }
            needs(where: { for: { some: { id: { eq: $id } } } }) { ...Need }
            involvements(where: { for: { some: { id: { eq: $id } } } }) { ...Involvement }
          }
        }
      }
      needs { ...Need }
      involvements { ...Involvement }
      contacts { id on channel reciprocal summary basis from { id } to { id } }
      meetings {
        id
        forum
        on
        status
        childVoice
        childVoiceBy
        chair { id }
        invitedConnection {
          edges {
            properties { response attendance contribution through reportDueOn reportReceivedOn recordSentOn }
            node { ...Person }
          }
        }
      }
      assessments { id kind startedOn completedOn by { id } contributors { id } }
      plans {
        id
        kind
        startedOn
        endedOn
        reviewDueOn
        goals {
          id
          aim
          measure
          dueOn
          closedOn
          outcome
          needs { id }
          actions { id task agreedOn dueOn completedOn cancelledOn owner { ...Person } }
        }
      }
      disagreements { id about raisedOn resolvedOn outcome between { ...Person } escalatedTo { id } }
      referrals { id on reason status decision decidedOn rationale by { id } panel { id name } }
      consents { id given scope purpose on expiresOn withdrawnOn givenBy { ...Person } }
    }
  }
  fragment Person on Person {
    ... on Child { id }
    ... on FamilyMember { id }
    ... on Professional { id }
  }
  fragment Need on Need {
    id
    category
    description
    levels
    levelsOn
    closedOn
    outcome
    for(where: { id: { eq: $id } }) { id }
    evidencedByConnection { edges { properties { on } node { ...Person } } }
  }
  fragment Involvement on Involvement {
    id
    startedOn
    endedOn
    leadFrom
    leadUntil
    continuesAfterExit
    service
    purpose
    intervention
    approach
    delivery
    every
    flow
    boundaries
    judgement
    contribution
    couldDoMore
    knowledgeOfFamily
    views
    ratingsOn
    ratingsBy
    ratingsQuality
    ratingsImpact
    ratingsWords
    professional {
      ...Professional
      supervisedByConnection {
        edges {
          properties { from until }
          node {
            ...Professional
            supervisedByConnection { edges { properties { from until } node { id } } }
          }
        }
      }
      tiesConnection {
        edges {
          properties { ratingsOn ratingsBy ratingsQuality ratingsImpact ratingsWords }
          node { id }
        }
      }
    }
    role { ...Role }
    agency { ...Agency }
    for(where: { id: { eq: $id } }) { id }
    addresses { id }
    jointWith { id }
    visits { id on status mode childSeen seenAlone childVoice }
  }
  fragment Professional on Professional {
    id
    name
    phone
    email
    background
    skills
    agency { ...Agency }
    roles { ...Role }
    teamsConnection { edges { properties { from until } node { id name area agency { ...Agency } } } }
  }
  fragment Agency on Agency { id name sector remit phone }
  fragment Role on Role { id title function clientGroup universal remit boundaries }
`
