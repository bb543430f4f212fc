MATCH (n:Disagreement)
//= exchange/page
RETURN n.id AS at, properties(n) AS properties, {
    child: [(n)-[r:ABOUT]->(other) | [other.id, properties(r)]],
    between: [(n)-[r:BETWEEN]->(other) | [other.id, properties(r)]],
    escalatedTo: [(n)-[r:ESCALATED_TO]->(other) | [other.id, properties(r)]],
    source: [(n)<-[r:SOURCE_OF]-(other) | [other.id, properties(r)]]
  } AS related
ORDER BY at
