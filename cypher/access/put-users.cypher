UNWIND $users AS one
MERGE (user:User {id: one.id})
ON CREATE SET
  user.name = one.name, user.roles = one.roles, user.issuer = one.issuer, user.subject = one.subject, user.version = 1,
  user.isNew = true
WITH user, user.isNew IS NOT NULL AS isNew
REMOVE user.isNew
RETURN user.id AS id, isNew
