MATCH (user:User)
WHERE NOT user:Machine
RETURN user.id AS id, user.name AS name, user.roles AS roles, user.disabledAt IS NOT NULL AS isDisabled
ORDER BY user.id
