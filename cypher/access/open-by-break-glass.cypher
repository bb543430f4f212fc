// Opens a child to somebody for a time, by the database's clock; the query before has counted how often they did.
MATCH (user:User {id: $user}), (child:Child {id: $child})
WHERE NOT child:Restricted
CREATE (use:BreakGlass {id: $id, at: datetime()})-[:OF]->(user)
CREATE (user)-[:HOLDS_GRANT]->(grant:Grant {
  id: $id, basis: 'break-glass', from: datetime(), until: datetime() + duration($lasts), why: $reason,
  by: user.id, byName: user.name, at: datetime(), named: false
})-[:COVERS]->(child)
CREATE (use)-[:GAVE]->(grant)
RETURN child.id AS child, toString(grant.until) AS until
