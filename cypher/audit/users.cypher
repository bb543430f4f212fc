// Everybody who has, or had, a user, for whoever searches the audit journal.
//= access/acting
MATCH (user:User)
RETURN user.id AS id, user.name AS name, user.roles AS roles
ORDER BY user.name, user.id
