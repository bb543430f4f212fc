MATCH (machine:User:Machine {id: $id})
SET machine.disabledAt = coalesce(machine.disabledAt, datetime())
WITH machine
OPTIONAL MATCH (token:Session)-[:OF]->(machine)
WHERE token.endedAt IS NULL
SET token.endedAt = datetime()
WITH DISTINCT machine
//= access/machine-facts
RETURN facts
