MATCH (n:Panel)
//= exchange/page
RETURN n.id AS at, properties(n) AS properties, {
    members: [(n)<-[r:SITS_ON]-(other) | [other.id, properties(r)]]
  } AS related
ORDER BY at
