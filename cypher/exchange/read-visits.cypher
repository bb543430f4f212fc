MATCH (n:Visit)
WHERE n.id > $after
WITH n ORDER BY n.id LIMIT toInteger($count)
RETURN n.id AS at, properties(n) AS properties, {
    involvements: [(n)<-[r:INCLUDES]-(other) | [other.id, properties(r)]]
  } AS related
ORDER BY at
