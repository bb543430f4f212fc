// What is there under an id, of which the lock of all what-ifs is held: only then is its version looked at.
// Without a version it was not there before; without a child it is about nobody whom the viewer may see.
MERGE (whatIf:WhatIf {id: $id})
RETURN
  COLLECT {
    MATCH (whatIf)-[:SUPPOSES]->(child:Child)
    //= access/grants-on-child
    RETURN child.id
  }[0] AS child,
  CASE WHEN whatIf.version IS NOT NULL THEN properties(whatIf) END AS whatIf
