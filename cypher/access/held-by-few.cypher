// How many restricted children nobody can open, and how many one can, who alone can have nobody else named; and who is
// proposed for any of them, without telling for which.
//= access/acting
WITH actor LIMIT 1
CALL () {
  MATCH (child:Child&Restricted)
  //= access/holders-of-child
  RETURN count(CASE holders WHEN 0 THEN child END) AS byNobody, count(CASE holders WHEN 1 THEN child END) AS byOne
}
RETURN byNobody, byOne, COLLECT {
  MATCH (user:User)-[:IS_PROPOSED]->(grant:Grant)-[:WOULD_COVER]->(child:Child&Restricted)
  WHERE coalesce(grant.until > datetime(), true)
  //= access/holders-of-child
  WITH user, grant, holders
  WHERE holders < $enough
  //= access/holder-facts
  WITH facts ORDER BY facts.at, facts.id
  RETURN facts
} AS proposals
