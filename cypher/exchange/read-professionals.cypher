MATCH (n:Professional)
//= exchange/page
RETURN n.id AS at, properties(n) AS properties, {
    agency: [(n)-[r:WORKS_FOR]->(other) | [other.id, properties(r)]],
    roles: [(n)-[r:HOLDS]->(other) | [other.id, properties(r)]],
    teams: [(n)-[r:MEMBER_OF]->(other) | [other.id, properties(r)]],
    supervisedBy: [(n)-[r:SUPERVISED_BY]->(other) | [other.id, properties(r)]]
  } AS related
ORDER BY at
