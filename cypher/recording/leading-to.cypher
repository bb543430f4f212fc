// The records that name one of these, or have a part that does.
UNWIND $ids AS id
MATCH (:Entity {id: id})--(other:Entity)
WITH DISTINCT other
RETURN DISTINCT coalesce(
  head([(plan:Plan)-[:HAS_GOAL]->(other) | plan.id]),
  head([(plan:Plan)-[:HAS_GOAL]->()-[:HAS_ACTION]->(other) | plan.id]),
  other.id
) AS id
