// Writes one that is locked. Nothing of the child changes but that it is supposed about.
MATCH (whatIf:WhatIf {id: $id})
MATCH (child:Child {id: $child})
//= access/grants-on-child
MERGE (whatIf)-[:SUPPOSES]->(child)
SET whatIf.title = $title, whatIf.asOf = $asOf, whatIf.changes = $changes, whatIf.version = toInteger($version),
  whatIf.keptOn = $keptOn, whatIf.keptAt = $keptAt, whatIf.keptBy = $keptBy
RETURN child.id AS child, properties(whatIf) AS whatIf, grants
