MATCH (n:SharingDecision)
//= exchange/page
RETURN n.id AS at, properties(n) AS properties, {
    child: [(n)-[r:ABOUT]->(other) | [other.id, properties(r)]],
    by: [(n)<-[r:DECIDED]-(other) | [other.id, properties(r)]],
    with: [(n)-[r:SHARED_WITH]->(other) | [other.id, properties(r)]],
    views: [(n)-[r:SOUGHT_VIEWS_OF]->(other) | [other.id, properties(r)]]
  } AS related
ORDER BY at
