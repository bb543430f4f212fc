MATCH (n:Referral)
//= exchange/page
RETURN n.id AS at, properties(n) AS properties, {
    child: [(n)-[r:ABOUT]->(other) | [other.id, properties(r)]],
    by: [(n)<-[r:MADE]-(other) | [other.id, properties(r)]],
    panel: [(n)-[r:PUT_TO]->(other) | [other.id, properties(r)]]
  } AS related
ORDER BY at
