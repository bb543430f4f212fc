// To be included where `child` is known: goes on with the children whom the viewer may see at this moment by the
// database's clock, and with the `grants` by which. The product's own work sees everybody and needs none. A grant covers
// the child, or a colleague or a team whose own case the child is; a restricted child only by name. Of a grant it is asked
// who holds it, and not of the user what they hold: that would cost more the more children they see.
CALL (child) {
  OPTIONAL MATCH (session:Session {hash: $viewer.session})-[:OF]->(user:User)
  WHERE session.endedAt IS NULL AND session.until > datetime() AND session.idleUntil > datetime()
    AND user.disabledAt IS NULL
  WITH child, user,
    [(child)<-[:COVERS]-(own:Grant {basis: 'own-case'})-[:HOLDS_GRANT|FOR_TEAM]-(holder)
      WHERE own.endedAt IS NULL AND own.from <= datetime() AND coalesce(own.until > datetime(), true)
        AND NOT child:Restricted | holder] AS holders
  RETURN [grant IN
    [(child)<-[:COVERS]-(grant:Grant)<-[:HOLDS_GRANT]-(reader)
      WHERE reader = user AND (NOT child:Restricted OR grant.named) | grant]
    + COLLECT {
      UNWIND holders AS holder
      MATCH (holder)<-[:COVERS]-(grant:Grant)<-[:HOLDS_GRANT]-(reader)
      WHERE reader = user
      RETURN DISTINCT grant
    }
    WHERE grant.endedAt IS NULL AND grant.from <= datetime() AND coalesce(grant.until > datetime(), true)
    | {id: grant.id, basis: grant.basis}] AS grants
}
WITH *
WHERE $viewer.all OR size(grants) > 0
