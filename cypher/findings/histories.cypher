// Everything kept of the findings about these children or leads, and how far that is.
UNWIND $ids AS id
MATCH (owner:Entity {id: id})
//= access/owner-seen
RETURN
  owner.id AS owner,
  seen,
  owner.findingsOn AS on,
  owner.findingsNextOn AS nextOn,
  owner.findingsAt AS at,
  owner:FindingsPending AS pending,
  EXISTS {
    UNWIND seen AS one
    MATCH (:Child {id: one.child})-[:HAS_WITHHOLDING]->(withholding:Withholding)
    //= access/withheld-from-viewer
  } AS isWithheld,
  [(owner)-[:HAS_FINDING]->(finding:Finding) | {
    key: finding.key,
    kind: finding.kind,
    from: finding.from,
    until: finding.until,
    identities: finding.identities,
    severities: finding.severities,
    severitiesOn: finding.severitiesOn,
    reviews: COLLECT {
      MATCH (finding)-[:REVIEWED]->(review:Review)
      OPTIONAL MATCH (review)-[:ASSIGNED_TO]->(assignee:Professional)
      RETURN review {
        .id, .number, .state, .on, .at, .by, .reason, .dueOn, .because,
        assignee: assignee {.id, .name}
      } ORDER BY review.number
    }
  }] AS times
