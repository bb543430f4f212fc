// The token of a machine stands where a session of a person does. Being idle does not end it.
MATCH (machine:User:Machine {id: $id})
CREATE (:Session {
  id: $token, hash: $hash, by: $by, byName: $byName,
  startedAt: datetime(), until: datetime($until), idleUntil: datetime($until)
})-[:OF]->(machine)
WITH machine
//= access/machine-facts
RETURN facts
