// By the product itself: nobody's name stands on it.
UNWIND $rows AS row
MATCH (:Entity {id: row.owner})-[:HAS_FINDING]->(finding:Finding {key: row.key})
WHERE finding.until IS NULL
SET finding.state = $state, finding.reviews = finding.reviews + 1
CREATE (finding)-[:REVIEWED]->(:Review {
  id: randomUUID(), number: finding.reviews, state: $state, on: $on, at: $at, because: 'facts-changed'
})
