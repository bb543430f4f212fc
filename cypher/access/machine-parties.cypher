// What decides whether a machine, or a token of one, is made: which ids are taken, whether its end can be, by the database's
// clock, and whether whoever makes it has given the machine something to see.
RETURN
  EXISTS { (:User {id: $id}) } AS isTaken,
  EXISTS { (:Session {id: $token}) } AS isTokenTaken,
  datetime($until) <= datetime() AS isOver,
  datetime($until) > datetime() + duration($longest) AS isTooLong,
  EXISTS {
    MATCH (:User:Machine {id: $id})-[:HOLDS_GRANT]->(grant:Grant {by: $by})
    WHERE grant.endedAt IS NULL AND coalesce(grant.until > datetime(), true)
  } AS hasGiven
