// Who may see these children at this moment, by which grants, who is proposed to, and whether they are restricted; for those
// who may see them themselves.
UNWIND $children AS id
MATCH (child:Child {id: id})
//= access/grants-on-child
RETURN child.id AS child, grants,
  COLLECT {
    CALL (child) {
      MATCH (user:User)-[:HOLDS_GRANT]->(grant:Grant)-[:COVERS]->(child)
      WHERE NOT child:Restricted OR grant.named
      RETURN user, grant, null AS through
      UNION
      MATCH (child)<-[:COVERS]-(own:Grant {basis: 'own-case'})<-[:HOLDS_GRANT]-(colleague:User)<-[:COVERS]-(grant:Grant)<-[:HOLDS_GRANT]-(user:User)
      WHERE NOT child:Restricted
        AND own.endedAt IS NULL AND own.from <= datetime() AND coalesce(own.until > datetime(), true)
      RETURN user, grant, colleague.name AS through
      UNION
      MATCH (child)<-[:COVERS]-(own:Grant {basis: 'own-case'})-[:FOR_TEAM]->(team:Team)<-[:COVERS]-(grant:Grant)<-[:HOLDS_GRANT]-(user:User)
      WHERE NOT child:Restricted
        AND own.endedAt IS NULL AND own.from <= datetime() AND coalesce(own.until > datetime(), true)
      RETURN user, grant, team.name AS through
    }
    WITH user, grant, through
    WHERE user.disabledAt IS NULL
      AND grant.endedAt IS NULL AND grant.from <= datetime() AND coalesce(grant.until > datetime(), true)
    //= access/child-grant-facts
    RETURN facts ORDER BY facts.user.name, facts.user.id, facts.id, facts.through
  } AS readers,
  COLLECT {
    MATCH (user:User)-[:IS_PROPOSED]->(grant:Grant)-[:WOULD_COVER]->(child)
    WHERE coalesce(grant.until > datetime(), true)
    WITH user, grant, null AS through
    //= access/child-grant-facts
    RETURN facts ORDER BY grant.at, facts.id
  } AS proposals,
  [(restriction:Restriction)-[:OF]->(child) WHERE restriction.liftedAt IS NULL |
    restriction {.id, .why, .byName, .liftByName, at: toString(restriction.at)}
  ][0] AS restriction
