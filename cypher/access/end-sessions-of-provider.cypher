// Ends the session that the identity provider names, or all of the user whom it names; tells which these were.
CALL () {
  MATCH (session:Session {sid: $sid})-[:OF]->(user:User {issuer: $issuer})
  WHERE $subject IS NULL OR user.subject = $subject
  RETURN session, user
  UNION
  MATCH (session:Session)-[:OF]->(user:User {issuer: $issuer, subject: $subject})
  WHERE $sid IS NULL
  RETURN session, user
}
WITH session, user
WHERE session.endedAt IS NULL
SET session.endedAt = datetime()
RETURN session.id AS session, user.id AS user
