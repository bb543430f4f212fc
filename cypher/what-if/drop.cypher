MATCH (whatIf:WhatIf {id: $id})
DETACH DELETE whatIf
