// Who wrote these records last, and when.
UNWIND $ids AS id
MATCH (n:Entity {id: id})
SET n.recordedBy = $by, n.recordedByName = $byName, n.recordedAt = $at
