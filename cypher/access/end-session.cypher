MATCH (session:Session {hash: $hash})
WHERE session.endedAt IS NULL
SET session.endedAt = datetime()
