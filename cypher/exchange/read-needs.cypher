MATCH (n:Need)
WHERE n.id > $after
WITH n ORDER BY n.id LIMIT toInteger($count)
RETURN n.id AS at, properties(n) AS properties, {
    of: [(n)<-[r:HAS_NEED]-(other) | [other.id, properties(r)]],
    for: [(n)-[r:FOR]->(other) | [other.id, properties(r)]],
    evidencedBy: [(n)<-[r:EVIDENCED]-(other) | [other.id, properties(r)]]
  } AS related
ORDER BY at
