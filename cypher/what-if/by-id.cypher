MATCH (whatIf:WhatIf {id: $id})-[:SUPPOSES]->(child:Child)
//= access/grants-on-child
RETURN child.id AS child, properties(whatIf) AS whatIf, grants
