MATCH (n:Team)
WHERE n.id > $after
WITH n ORDER BY n.id LIMIT toInteger($count)
RETURN n.id AS at, properties(n) AS properties, {
    agency: [(n)-[r:PART_OF]->(other) | [other.id, properties(r)]]
  } AS related
ORDER BY at
