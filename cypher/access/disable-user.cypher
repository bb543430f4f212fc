// From now on nothing is open to them: their sessions end, and none begins.
MATCH (user:User {id: $id})
WHERE NOT user:Machine
SET user.disabledAt = coalesce(user.disabledAt, datetime())
WITH user
OPTIONAL MATCH (session:Session)-[:OF]->(user)
WHERE session.endedAt IS NULL
SET session.endedAt = datetime()
WITH DISTINCT user
//= access/user-facts
RETURN facts
