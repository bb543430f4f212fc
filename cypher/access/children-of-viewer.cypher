// To be included where a query begins: every `child` whom the viewer may see at this moment by the database's clock. What
// it costs grows with how many these are, and not with how many are on file.
CALL () {
  WITH $viewer.all AS all
  WHERE all
  MATCH (child:Child)
  RETURN child
  UNION
  MATCH (session:Session {hash: $viewer.session})-[:OF]->(user:User)
  WHERE session.endedAt IS NULL AND session.until > datetime() AND session.idleUntil > datetime()
    AND user.disabledAt IS NULL
  MATCH (user)-[:HOLDS_GRANT]->(grant:Grant)
  WHERE grant.endedAt IS NULL AND grant.from <= datetime() AND coalesce(grant.until > datetime(), true)
  CALL (grant) {
    MATCH (grant)-[:COVERS]->(child:Child)
    WHERE NOT child:Restricted OR grant.named
    RETURN child
    UNION
    MATCH (grant)-[:COVERS]->(:User)-[:HOLDS_GRANT]->(own:Grant {basis: 'own-case'})-[:COVERS]->(child:Child)
    WHERE NOT child:Restricted
      AND own.endedAt IS NULL AND own.from <= datetime() AND coalesce(own.until > datetime(), true)
    RETURN child
    UNION
    MATCH (grant)-[:COVERS]->(:Team)<-[:FOR_TEAM]-(own:Grant {basis: 'own-case'})-[:COVERS]->(child:Child)
    WHERE NOT child:Restricted
      AND own.endedAt IS NULL AND own.from <= datetime() AND coalesce(own.until > datetime(), true)
    RETURN child
  }
  RETURN child
}
