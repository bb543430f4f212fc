// Which of these ids are of children whom the viewer may not see at this moment. It is the second look at an answer: told in
// words of its own, it shares nothing with the rule that the queries include. What reaches a child is gathered first, and
// then it is asked who holds a grant on any of it.
OPTIONAL MATCH (session:Session {hash: $viewer.session})-[:OF]->(user:User)
WHERE session.endedAt IS NULL AND datetime() < session.until AND datetime() < session.idleUntil
  AND user.disabledAt IS NULL
WITH user
UNWIND $ids AS id
MATCH (child:Child {id: id})
OPTIONAL MATCH (child)<-[:COVERS]-(own:Grant {basis: 'own-case'})-[:HOLDS_GRANT|FOR_TEAM]-(holder)
WHERE own.endedAt IS NULL AND own.from <= datetime() AND (own.until IS NULL OR own.until > datetime())
WITH user, child, collect(holder) AS holders
WITH user, child, CASE
  WHEN child:Restricted THEN [child]
  ELSE [child] + holders + [(child)-[:HAS_PACK]->(pack) | pack]
END AS reached
WHERE user IS NULL OR NONE(one IN reached WHERE user IN [
  (one)<-[:COVERS]-(grant:Grant)<-[:HOLDS_GRANT]-(reader)
  WHERE grant.endedAt IS NULL AND grant.from <= datetime() AND (grant.until IS NULL OR grant.until > datetime())
    AND (grant.named OR NOT child:Restricted) | reader])
RETURN collect(child.id) AS strangers
