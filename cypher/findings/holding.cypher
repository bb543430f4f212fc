// The kept findings that hold, with what their review depends on.
UNWIND $ids AS id
MATCH (:Entity {id: id})-[:HAS_FINDING]->(finding:Finding)
WHERE finding.until IS NULL
RETURN
  id AS owner,
  finding.key AS key,
  finding.kind AS kind,
  finding.subjects AS subjects,
  finding.expectation AS expectation,
  finding.identities AS identities,
  finding.from AS from,
  finding.severities AS severities,
  finding.severitiesOn AS severitiesOn,
  finding.state AS state
