// Whose session this is, if it goes on; `isStale` when it is time to note that it is in use.
MATCH (session:Session {hash: $hash})-[:OF]->(user:User)
WHERE session.endedAt IS NULL AND session.until > datetime() AND session.idleUntil > datetime()
  AND user.disabledAt IS NULL
RETURN
  user.id AS id, user.name AS name, user.roles AS roles, session.id AS session,
  session.seenAt < datetime() - duration($often) AS isStale
