MATCH (n:FamilyMember)
//= exchange/page
RETURN n.id AS at, properties(n) AS properties, {
    family: [(n)-[r:BELONGS_TO]->(other) | [other.id, properties(r)]],
    sameAs: [(n)-[r:SAME_AS]->(other) | [other.id, properties(r)]],
    livesIn: [(n)-[r:LIVES_IN]->(other) | [other.id, properties(r)]],
    relationships: [(n)-[r:RELATED_TO]->(other) | [other.id, properties(r)]],
    supports: [(n)-[r:SUPPORTS]->(other) | [other.id, properties(r)]]
  } AS related
ORDER BY at
