// Whose token this is, while it is good; `isStale` when it is time to note that it is in use.
MATCH (token:Session {hash: $hash})-[:OF]->(machine:Machine)
WHERE token.endedAt IS NULL AND token.until > datetime() AND token.idleUntil > datetime()
  AND machine.disabledAt IS NULL
RETURN
  machine.id AS id, machine.name AS name, machine.scopes AS scopes, token.id AS token,
  coalesce(token.seenAt < datetime() - duration($often), true) AS isStale
