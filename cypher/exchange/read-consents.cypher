MATCH (n:Consent)
WHERE n.id > $after
WITH n ORDER BY n.id LIMIT toInteger($count)
RETURN n.id AS at, properties(n) AS properties, {
    child: [(n)-[r:ABOUT]->(other) | [other.id, properties(r)]],
    givenBy: [(n)<-[r:GAVE]-(other) | [other.id, properties(r)]]
  } AS related
ORDER BY at
