// The what-ifs about these children, the last one kept first.
UNWIND $children AS id
MATCH (child:Child {id: id})<-[:SUPPOSES]-(whatIf:WhatIf)
RETURN child.id AS child, properties(whatIf) AS whatIf
ORDER BY whatIf.keptAt DESC, whatIf.id
