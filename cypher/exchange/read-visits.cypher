MATCH (n:Visit)
//= exchange/page
RETURN n.id AS at, properties(n) AS properties, {
    involvements: [(n)<-[r:INCLUDES]-(other) | [other.id, properties(r)]],
    source: [(n)<-[r:SOURCE_OF]-(other) | [other.id, properties(r)]]
  } AS related
ORDER BY at
