MATCH (n:Team)
//= exchange/page
RETURN n.id AS at, properties(n) AS properties, {
    agency: [(n)-[r:PART_OF]->(other) | [other.id, properties(r)]]
  } AS related
ORDER BY at
