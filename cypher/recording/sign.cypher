// Who wrote the record, and when.
MATCH (n:Entity {id: $id})
SET n.recordedBy = $by, n.recordedByName = $byName, n.recordedAt = $at
