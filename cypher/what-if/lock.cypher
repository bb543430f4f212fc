// Writing to the node takes its lock, which is held until the transaction ends: only then is its version looked at.
// Without a version it was not there before.
MERGE (whatIf:WhatIf {id: $id})
SET whatIf.locked = true
REMOVE whatIf.locked
RETURN
  head([(whatIf)-[:SUPPOSES]->(child:Child) | child.id]) AS child,
  CASE WHEN whatIf.version IS NOT NULL THEN properties(whatIf) END AS whatIf
