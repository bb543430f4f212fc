// The records that name one of these, or have a part that does.
UNWIND $ids AS id
MATCH (:Entity {id: id})--(other:Entity)
OPTIONAL MATCH (plan:Plan)-[:HAS_GOAL]->(goal)
WHERE goal = other OR EXISTS { (goal)-[:HAS_ACTION]->(other) }
RETURN DISTINCT coalesce(plan.id, other.id) AS id
