// Gives a user these children as own cases, unless they have them already.
MATCH (user:User {id: $user})
UNWIND $children AS id
MATCH (child:Child {id: id})
WHERE NOT EXISTS {
  MATCH (user)-[:HOLDS_GRANT]->(held:Grant {basis: 'own-case'})-[:COVERS]->(child)
  WHERE held.endedAt IS NULL AND coalesce(held.until > datetime(), true)
}
CREATE (user)-[:HOLDS_GRANT]->(:Grant {
  id: randomUUID(), basis: 'own-case', from: datetime(), why: $why, by: $by, byName: $byName, at: datetime(), named: false
})-[:COVERS]->(child)
