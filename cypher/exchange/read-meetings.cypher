MATCH (n:Meeting)
//= exchange/page
RETURN n.id AS at, properties(n) AS properties, {
    children: [(n)-[r:ABOUT]->(other) | [other.id, properties(r)]],
    chair: [(n)<-[r:CHAIRED]-(other) | [other.id, properties(r)]],
    invitations: [(n)<-[r:INVITED_TO]-(other) | [other.id, properties(r)]],
    source: [(n)<-[r:SOURCE_OF]-(other) | [other.id, properties(r)]]
  } AS related
ORDER BY at
