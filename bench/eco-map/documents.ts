/** Network and findings of today: everything that an eco-map shows of a day, as the API's own contract offers it. */
export const NETWORK_AND_FINDINGS = /* GraphQL */ `
  query NetworkAndFindings($id: ID!) {
    child(id: $id) {
      id
      name
      knownAs
      dateOfBirth
      network {
        asOf
        pathway
        pathwayFrom
        households { id name kind }
        family {
          id
          name
          relationship { kinship caregiver parentalResponsibility quality }
          households { id }
          supports { id }
        }
        relatedChildren { id name relationships { kinship } households { id } }
        involvements {
          id
          professional { id }
          role { id title function universal }
          agency { id }
          with {
            ... on Child { id }
            ... on RelatedChild { id }
            ... on FamilyMember { id }
            ... on Professional { id }
          }
          startedOn
          endedOn
          lead
          service
          purpose
          intervention
          approach
          delivery
          every
          flow
          quality
          impact
          boundaries
          judgement
          contribution
          couldDoMore
          knowledgeOfFamily
          views
          addresses { id }
          jointWith { id }
        }
        professionals { id name phone email skills lead agency { id } roles { id title } involvements { id } }
        agencies { id name sector remit phone }
        needs { id category description level since of { ... on Child { id } ... on FamilyMember { id } } }
        meetings { id forum on chair { id } invitations { personId attendance contribution } }
        informationFlows { from { id } to { id } times lastOn }
      }
      findings {
        key
        kind
        severity
        subjects
        about
        expectation
        source
        title
        explanation
        suggestion
        evidence { text }
      }
    }
  }
`

/** The child's whole record, with which the page works out any day and its findings by itself. */
export const RECORD = /* GraphQL */ `
  query Record($id: ID!) {
    child(id: $id) {
      id
      name
      record {
        file
      }
    }
  }
`
