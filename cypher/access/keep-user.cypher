// Writes a user. Sessions by which somebody came in under another name at the provider end.
MERGE (user:User {id: $id})
WITH user, coalesce(user.issuer, '') = coalesce($issuer, '') AND coalesce(user.subject, '') = coalesce($subject, '') AS isSame
SET user.name = $name, user.searchNames = $searchNames, user.roles = $roles, user.issuer = $issuer,
  user.subject = $subject, user.version = toInteger($version)
WITH user, isSame
OPTIONAL MATCH (user)-[before:IS]->(:Professional)
DELETE before
WITH DISTINCT user, isSame
OPTIONAL MATCH (professional:Professional {id: $professional})
FOREACH (one IN CASE WHEN professional IS NULL THEN [] ELSE [professional] END | MERGE (user)-[:IS]->(one))
WITH user, isSame
OPTIONAL MATCH (session:Session)-[:OF]->(user)
WHERE NOT isSame AND session.endedAt IS NULL
SET session.endedAt = datetime()
WITH DISTINCT user
//= access/user-facts
RETURN facts
