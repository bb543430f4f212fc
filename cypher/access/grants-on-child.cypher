// To be included where `child` is known: goes on with the children whom the viewer may see at this moment by the
// database's clock, and with the `grants` by which. The product's own work sees everybody and needs none.
CALL (child) {
  RETURN CASE WHEN $viewer.all THEN [] ELSE COLLECT {
    MATCH (session:Session {hash: $viewer.session})-[:OF]->(user:User)
    WHERE session.endedAt IS NULL AND session.until > datetime() AND session.idleUntil > datetime()
      AND user.disabledAt IS NULL
    CALL (user, child) {
      MATCH (user)-[:HOLDS_GRANT]->(grant:Grant)-[:COVERS]->(child)
      WHERE NOT child:Restricted OR grant.named
      RETURN grant
      UNION
      MATCH (child)<-[:COVERS]-(own:Grant {basis: 'own-case'})<-[:HOLDS_GRANT]-(:User)<-[:COVERS]-(grant:Grant)<-[:HOLDS_GRANT]-(user)
      WHERE NOT child:Restricted
        AND own.endedAt IS NULL AND own.from <= datetime() AND coalesce(own.until > datetime(), true)
      RETURN grant
      UNION
      MATCH (child)<-[:COVERS]-(own:Grant {basis: 'own-case'})-[:FOR_TEAM]->(:Team)<-[:COVERS]-(grant:Grant)<-[:HOLDS_GRANT]-(user)
      WHERE NOT child:Restricted
        AND own.endedAt IS NULL AND own.from <= datetime() AND coalesce(own.until > datetime(), true)
      RETURN grant
    }
    WITH grant
    WHERE grant.endedAt IS NULL AND grant.from <= datetime() AND coalesce(grant.until > datetime(), true)
    RETURN {id: grant.id, basis: grant.basis} ORDER BY grant.id
  } END AS grants
}
WITH *
WHERE $viewer.all OR size(grants) > 0
