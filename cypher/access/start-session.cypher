// Begins a session of a user who may sign in; times are the database's, as everything about access. Writing to the user
// takes their lock, so that whoever disables them at the same moment finds the session, or is found by it. `sid` is the
// identity provider's own name of the session. `provedAt` is when somebody last proved who they are: now, or when the provider
// says, which may be long before where one sign-in serves several sites; absent where it doesn't say.
MATCH (user:User {id: $user})
SET user.signedInAt = datetime()
WITH user
WHERE user.disabledAt IS NULL
CREATE (session:Session {
  id: $id, hash: $hash, address: $address, sid: $sid,
  startedAt: datetime(), seenAt: datetime(),
  provedAt: CASE
    WHEN $proved = 'now' THEN datetime()
    WHEN datetime($proved) > datetime() THEN datetime()
    ELSE datetime($proved)
  END,
  until: datetime() + duration($lifetime), idleUntil: datetime() + duration($idle)
})-[:OF]->(user)
RETURN user.id AS id, user.name AS name, user.roles AS roles
