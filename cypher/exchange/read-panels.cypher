MATCH (n:Panel)
WHERE n.id > $after
WITH n ORDER BY n.id LIMIT toInteger($count)
RETURN n.id AS at, properties(n) AS properties, {
    members: [(n)<-[r:SITS_ON]-(other) | [other.id, properties(r)]]
  } AS related
ORDER BY at
