MATCH (whatIf:WhatIf {id: $id})-[:SUPPOSES]->(child:Child)
RETURN child.id AS child, properties(whatIf) AS whatIf
