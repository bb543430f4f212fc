// All ties from as many professionals as are asked for.
MATCH (n:Professional)
WHERE n.id > $after AND EXISTS { (n)-[:TIED_TO]->() }
WITH n ORDER BY n.id LIMIT toInteger($count)
MATCH (n)-[r:TIED_TO]->(other)
RETURN n.id AS at, {} AS properties, {
    from: [[n.id, {}]],
    to: [[other.id, properties(r)]]
  } AS related
ORDER BY at
