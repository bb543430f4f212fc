// Begins a session of a user who may sign in; times are the database's, as everything about access.
MATCH (user:User {id: $user})
WHERE user.disabledAt IS NULL
CREATE (session:Session {
  id: $id, hash: $hash, address: $address,
  startedAt: datetime(), seenAt: datetime(),
  until: datetime() + duration($lifetime), idleUntil: datetime() + duration($idle)
})-[:OF]->(user)
RETURN user.id AS id, user.name AS name, user.roles AS roles
