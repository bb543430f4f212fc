// Takes records out of the network. What the product keeps of them stays: from whom they are withheld, and their version.
UNWIND $rows AS row
MATCH (n:Entity {id: row.id})
SET n += row.properties, n:Voided, n.version = coalesce(n.version, 0) + 1
REMOVE n:Entity, n:$(row.labels), n.searchNames, n.searchPhone, n.recordedBy, n.recordedByName, n.recordedAt
