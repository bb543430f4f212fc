// The what-ifs about these children, the last one kept first.
UNWIND $children AS id
MATCH (child:Child {id: id})<-[:SUPPOSES]-(whatIf:WhatIf)
//= access/grants-on-child
RETURN child.id AS child, properties(whatIf) AS whatIf, grants
ORDER BY whatIf.keptAt DESC, whatIf.id
