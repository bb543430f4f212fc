// The sessions of these users that go on, for themselves and for those who look after users. The last one used comes first.
CALL () {
  MATCH (own:Session {hash: $viewer.session})-[:OF]->(viewer:User)
  WHERE own.endedAt IS NULL AND own.until > datetime() AND own.idleUntil > datetime() AND viewer.disabledAt IS NULL
  RETURN own, viewer
}
UNWIND $users AS id
MATCH (user:User {id: id})
WHERE user = viewer OR any(role IN viewer.roles WHERE role IN $roles)
RETURN user.id AS user, COLLECT {
  MATCH (session:Session)-[:OF]->(user)
  WHERE session.endedAt IS NULL AND session.until > datetime() AND session.idleUntil > datetime()
  RETURN session {
    .id, .address,
    startedAt: toString(session.startedAt), seenAt: toString(session.seenAt), until: toString(session.until),
    isThis: session = own
  } ORDER BY session.seenAt DESC, session.id
} AS sessions
