// To be included where a `use` of break-glass, its `holder` and the `child` are known: goes on when the viewer is to
// review it. An auditor reviews all; a supervisor those of whom they supervise, and of children who are the own case of one
// whom they supervise. Nobody reviews their own.
CALL (holder, child) {
  MATCH (session:Session {hash: $viewer.session})-[:OF]->(reviewer:User)
  WHERE session.endedAt IS NULL AND session.until > datetime() AND session.idleUntil > datetime()
    AND reviewer.disabledAt IS NULL AND reviewer <> holder
  RETURN 'auditor' IN reviewer.roles OR 'supervisor' IN reviewer.roles AND EXISTS {
    MATCH (reviewer)-[:HOLDS_GRANT]->(held:Grant {basis: 'supervision'})-[:COVERS]->(colleague:User)
    WHERE held.endedAt IS NULL AND held.from <= datetime() AND coalesce(held.until > datetime(), true)
      AND (colleague = holder OR EXISTS {
        MATCH (colleague)-[:HOLDS_GRANT]->(own:Grant {basis: 'own-case'})-[:COVERS]->(child)
        WHERE own.endedAt IS NULL AND own.from <= datetime() AND coalesce(own.until > datetime(), true)
      })
  } AS mayReview
}
WITH *
WHERE mayReview
