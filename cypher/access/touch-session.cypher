MATCH (session:Session {hash: $hash})
WHERE session.endedAt IS NULL AND session.until > datetime() AND session.idleUntil > datetime()
SET session.seenAt = datetime(), session.idleUntil = datetime() + duration($idle)
