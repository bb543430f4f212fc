// How far the kept findings of these children are, and how many held on a day by kind and severity, as kept then.
RETURN
  COLLECT {
    UNWIND $ids AS id
    MATCH (child:Child {id: id})
    //= access/grants-on-child
    RETURN {
      computedAt: min(child.findingsAt),
      pending: count(CASE WHEN child:FindingsPending OR NOT coalesce(child.findingsOn <= $today < child.findingsNextOn, false) THEN 1 END),
      notKept: count(CASE WHEN coalesce(child.findingsSince, $never) > $asOf THEN 1 END)
    }
  }[0] AS kept,
  COLLECT {
    UNWIND $ids AS id
    MATCH (child:Child {id: id})
    //= access/grants-on-child
    MATCH (child)-[:HAS_FINDING]->(finding:Finding)
    WHERE finding.from <= $asOf AND coalesce(finding.until, $never) > $asOf
      AND NOT [finding.key, finding.from] IN $withheld.findings
    WITH
      child,
      finding.kind AS kind,
      last([at IN range(0, size(finding.severities) - 1) WHERE finding.severitiesOn[at] <= $asOf | finding.severities[at]]) AS severity,
      CASE WHEN finding.reviews = 0 THEN $open ELSE coalesce(COLLECT {
        MATCH (finding)-[:REVIEWED]->(review:Review)
        WHERE review.on <= $asOf
        RETURN review.state ORDER BY review.number DESC LIMIT 1
      }[0], $open) END AS state
    WITH kind, severity,
      count(*) AS findings,
      count(CASE WHEN state = $open THEN 1 END) AS open,
      count(CASE WHEN state = $accepted THEN 1 END) AS accepted,
      count(CASE WHEN state = $assigned THEN 1 END) AS assigned,
      count(DISTINCT child) AS childCount
    RETURN {
      kind: kind, severity: severity, findings: findings,
      open: open, accepted: accepted, assigned: assigned, childCount: childCount
    }
  } AS counts
