MATCH (n:Assessment)
//= exchange/page
RETURN n.id AS at, properties(n) AS properties, {
    child: [(n)-[r:ABOUT]->(other) | [other.id, properties(r)]],
    by: [(n)<-[r:LED]-(other) | [other.id, properties(r)]],
    contributors: [(n)<-[r:CONTRIBUTED_TO]-(other) | [other.id, properties(r)]],
    source: [(n)<-[r:SOURCE_OF]-(other) | [other.id, properties(r)]]
  } AS related
ORDER BY at
