// Ends a session of the viewer's own, or anyone's where the viewer looks after users. One that is over stays so.
CALL () {
  MATCH (own:Session {hash: $viewer.session})-[:OF]->(viewer:User)
  WHERE own.endedAt IS NULL AND own.until > datetime() AND own.idleUntil > datetime() AND viewer.disabledAt IS NULL
  RETURN viewer
}
MATCH (session:Session {id: $id})-[:OF]->(user:User)
WHERE user = viewer OR any(role IN viewer.roles WHERE role IN $roles)
SET session.endedAt = coalesce(session.endedAt, datetime())
RETURN session.id AS id
