MATCH (user:User {id: $user}), (colleague:User {id: $colleague})
WHERE NOT EXISTS { (user)-[:HOLDS_GRANT]->(:Grant {basis: 'supervision'})-[:COVERS]->(colleague) }
CREATE (user)-[:HOLDS_GRANT]->(:Grant {
  id: randomUUID(), basis: 'supervision', from: datetime(), why: $why, by: $by, byName: $byName, at: datetime(), named: false
})-[:COVERS]->(colleague)
