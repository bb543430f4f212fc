MATCH (n:Consent)
//= exchange/page
RETURN n.id AS at, properties(n) AS properties, {
    child: [(n)-[r:ABOUT]->(other) | [other.id, properties(r)]],
    givenBy: [(n)<-[r:GAVE]-(other) | [other.id, properties(r)]]
  } AS related
ORDER BY at
