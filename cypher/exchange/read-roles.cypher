MATCH (n:Role)
//= exchange/page
RETURN n.id AS at, properties(n) AS properties, {} AS related
ORDER BY at
