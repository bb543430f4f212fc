// What decides whether a machine, or a token of one, is made: which ids are taken, and whether its end can be, by the
// database's clock.
RETURN
  EXISTS { (:User {id: $id}) } AS isTaken,
  EXISTS { (:Session {id: $token}) } AS isTokenTaken,
  datetime($until) <= datetime() AS isOver,
  datetime($until) > datetime() + duration($longest) AS isTooLong
