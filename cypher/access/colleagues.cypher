// People who have one of these roles and whose name matches, for whoever gives them something to see.
//= access/acting
MATCH (user:User)
WHERE user.disabledAt IS NULL
  AND any(role IN user.roles WHERE role IN $among)
  AND any(name IN coalesce(user.searchNames, [toLower(user.name)]) WHERE name CONTAINS $search)
RETURN user.id AS id, user.name AS name, user.roles AS roles
ORDER BY user.name, user.id
LIMIT toInteger($limit)
