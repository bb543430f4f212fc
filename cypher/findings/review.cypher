// Whoever reviews it names the review that they saw last. One that came twice is written once, and one that came after
// another's is not written; `number` tells which of these it was. No row: the finding does not hold.
MATCH (owner:Entity {id: $about})
//= access/owner-seen
MATCH (owner)-[:HAS_FINDING]->(finding:Finding {key: $key})
WHERE finding.until IS NULL
CALL (finding) {
  WITH finding WHERE finding.reviews = $after AND NOT EXISTS { (:Review {id: $id}) }
  SET finding.reviews = toInteger($after + 1), finding.state = $state
  CREATE (finding)-[:REVIEWED]->(review:Review {id: $id, number: finding.reviews})
  SET review += $properties
  WITH review
  OPTIONAL MATCH (assignee:Professional {id: $assignee})
  FOREACH (_ IN CASE WHEN assignee IS NULL THEN [] ELSE [1] END | CREATE (review)-[:ASSIGNED_TO]->(assignee))
}
RETURN EXISTS { (finding)-[:REVIEWED]->(:Review {id: $id}) } AS isWritten
