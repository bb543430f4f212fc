UNWIND $users AS one
MERGE (user:User {id: one.id})
ON CREATE SET
  user.name = one.name, user.roles = one.roles, user.issuer = one.issuer, user.subject = one.subject, user.version = 1
