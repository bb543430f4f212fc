// Ends the session that the identity provider names, or all of the user whom it names.
CALL () {
  MATCH (session:Session {sid: $sid})-[:OF]->(user:User {issuer: $issuer})
  WHERE $subject IS NULL OR user.subject = $subject
  RETURN session
  UNION
  MATCH (session:Session)-[:OF]->(:User {issuer: $issuer, subject: $subject})
  WHERE $sid IS NULL
  RETURN session
}
WITH session
WHERE session.endedAt IS NULL
SET session.endedAt = datetime()
RETURN count(*) AS ended
