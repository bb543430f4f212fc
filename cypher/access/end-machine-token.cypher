MATCH (token:Session {id: $id})-[:OF]->(machine:Machine)
SET token.endedAt = coalesce(token.endedAt, datetime())
WITH machine
//= access/machine-facts
RETURN facts
