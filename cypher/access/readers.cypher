// Who may see these children at this moment besides by break-glass: whoever holds a grant, and whoever does through them.
UNWIND $children AS id
MATCH (child:Child {id: id})
//= access/grants-on-child
CALL (child) {
  MATCH (user:User)-[:HOLDS_GRANT]->(grant:Grant)-[:COVERS]->(child)
  WHERE NOT child:Restricted OR grant.named
  RETURN user, grant
  UNION
  MATCH (child)<-[:COVERS]-(own:Grant {basis: 'own-case'})<-[:HOLDS_GRANT]-(:User)<-[:COVERS]-(grant:Grant)<-[:HOLDS_GRANT]-(user:User)
  WHERE NOT child:Restricted
    AND own.endedAt IS NULL AND own.from <= datetime() AND coalesce(own.until > datetime(), true)
  RETURN user, grant
  UNION
  MATCH (child)<-[:COVERS]-(own:Grant {basis: 'own-case'})-[:FOR_TEAM]->(:Team)<-[:COVERS]-(grant:Grant)<-[:HOLDS_GRANT]-(user:User)
  WHERE NOT child:Restricted
    AND own.endedAt IS NULL AND own.from <= datetime() AND coalesce(own.until > datetime(), true)
  RETURN user, grant
}
WITH child, grants, user, grant
WHERE user.disabledAt IS NULL AND grant.basis <> 'break-glass'
  AND grant.endedAt IS NULL AND grant.from <= datetime() AND coalesce(grant.until > datetime(), true)
WITH DISTINCT child, grants, user
ORDER BY user.name, user.id
RETURN child.id AS child, grants, collect(user {.id, .name}) AS readers
