// Whoever writes around a child changes its mark. What was computed of the record before is then not kept, and the child
// stays pending; nor is it kept when another has kept something since the state was read. The first write takes the lock,
// and only then are mark and version compared.
UNWIND $rows AS row
MATCH (n:Entity {id: row.id})
SET n.findingsLock = true
REMOVE n.findingsLock
WITH n, row
WHERE coalesce(n.findingsMark, '') = row.mark AND coalesce(n.findingsVersion, 0) = row.version AND NOT n:Importing
SET
  n.findingsVersion = toInteger(row.version + 1),
  n.findingsOfMark = row.mark,
  n.findingsSince = coalesce(n.findingsSince, $on),
  n.findingsOn = $on,
  n.findingsNextOn = row.nextOn,
  n.findingsAt = $at,
  n.findingsBy = $by,
  n.findingsDigest = row.digest,
  n.leadsDigest = row.leadsDigest
REMOVE n:FindingsPending
RETURN n.id AS id
