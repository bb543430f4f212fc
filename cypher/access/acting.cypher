// To be included where a query begins: goes on with the id of whoever acts, `actor`, while their session goes on and one of
// their roles is among $roles. The product's own commands may do everything.
CALL () {
  WITH $viewer.all AS all
  WHERE all
  RETURN 'product' AS actor
  UNION
  MATCH (session:Session {hash: $viewer.session})-[:OF]->(user:User)
  WHERE session.endedAt IS NULL AND session.until > datetime() AND session.idleUntil > datetime()
    AND user.disabledAt IS NULL AND any(role IN user.roles WHERE role IN $roles)
  RETURN user.id AS actor
}
