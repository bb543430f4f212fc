MATCH (n:Contact)
//= exchange/page
RETURN n.id AS at, properties(n) AS properties, {
    children: [(n)-[r:ABOUT]->(other) | [other.id, properties(r)]],
    from: [(n)<-[r:SHARED]-(other) | [other.id, properties(r)]],
    to: [(n)-[r:REACHED]->(other) | [other.id, properties(r)]],
    source: [(n)<-[r:SOURCE_OF]-(other) | [other.id, properties(r)]]
  } AS related
ORDER BY at
