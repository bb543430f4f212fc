// Gives a user these children as own cases, unless they have them already: asked of the child, whom few have.
MATCH (user:User {id: $user})
UNWIND $children AS id
MATCH (child:Child {id: id})
WHERE NOT EXISTS {
  MATCH (child)<-[:COVERS]-(held:Grant {basis: 'own-case'})<-[:HOLDS_GRANT]-(holder)
  WHERE holder = user AND held.endedAt IS NULL AND coalesce(held.until > datetime(), true)
}
CREATE (user)-[:HOLDS_GRANT]->(:Grant {
  id: randomUUID(), basis: 'own-case', from: datetime(), why: $why, by: $by, byName: $byName, at: datetime(), named: false
})-[:COVERS]->(child)
