MATCH (token:Session {hash: $hash})-[:OF]->(:Machine)
WHERE token.endedAt IS NULL
SET token.seenAt = datetime()
