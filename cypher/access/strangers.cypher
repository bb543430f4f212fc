// Which of these ids are of children whom the viewer may not see at this moment. It is the second look at an answer: it
// starts from the viewer's grants and not from the children, and shares nothing with the rule that the queries include.
OPTIONAL MATCH (session:Session {hash: $viewer.session})-[:OF]->(user:User)
WHERE session.endedAt IS NULL AND datetime() < session.until AND datetime() < session.idleUntil
  AND user.disabledAt IS NULL
WITH user, [(user)-[:HOLDS_GRANT]->(grant)-[:COVERS]->(covered)
  WHERE grant.endedAt IS NULL AND grant.from <= datetime() AND (grant.until IS NULL OR grant.until > datetime())
  | {covered: covered, named: grant.named}] AS held
UNWIND $ids AS id
MATCH (child:Child {id: id})
WITH child, held, [(child)<-[:COVERS]-(own:Grant)
  WHERE own.basis = 'own-case' AND own.endedAt IS NULL AND own.from <= datetime()
    AND (own.until IS NULL OR own.until > datetime())
  | [(own)<-[:HOLDS_GRANT]-(holder) | holder] + [(own)-[:FOR_TEAM]->(team) | team]] AS holders
WHERE NONE(one IN held WHERE
  one.covered = child AND (one.named OR NOT child:Restricted)
  OR NOT child:Restricted AND EXISTS { (child)-[:HAS_PACK]->(pack) WHERE pack = one.covered }
  OR NOT child:Restricted AND ANY(some IN holders WHERE one.covered IN some))
RETURN collect(child.id) AS strangers
