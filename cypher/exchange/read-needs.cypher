MATCH (n:Need)
//= exchange/page
RETURN n.id AS at, properties(n) AS properties, {
    of: [(n)<-[r:HAS_NEED]-(other) | [other.id, properties(r)]],
    for: [(n)-[r:FOR]->(other) | [other.id, properties(r)]],
    evidencedBy: [(n)<-[r:EVIDENCED]-(other) | [other.id, properties(r)]],
    source: [(n)<-[r:SOURCE_OF]-(other) | [other.id, properties(r)]]
  } AS related
ORDER BY at
