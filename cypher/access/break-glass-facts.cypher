// What decides whether the viewer opens a child in an emergency: how long ago they proved who they are, what they have
// used of the last day, what was made of the same request before, and who is meant. A child who is restricted is as one who is
// not on file, but for the journal.
MATCH (own:Session {hash: $viewer.session})-[:OF]->(asking:User)
WHERE own.endedAt IS NULL AND own.until > datetime() AND own.idleUntil > datetime() AND asking.disabledAt IS NULL
WITH own, asking, COLLECT {
  MATCH (one:Child {id: $child})
  RETURN one
  UNION
  WITH $child AS given
  WHERE given IS NULL
  MATCH (one:Child {dateOfBirth: $dateOfBirth})
  WHERE $name IN one.searchNames
  RETURN one
} AS meant
RETURN
  coalesce(own.provedAt > datetime() - duration($proved), false) AS isProved,
  COLLECT {
    MATCH (use:BreakGlass)-[:OF]->(asking)
    WHERE use.at > datetime() - duration($span)
    RETURN toString(use.at + duration($span)) ORDER BY use.at
  } AS freeAt,
  [(before:BreakGlass {id: $id})-[:OF]->(by) | {
    isOwn: by = asking,
    given: [(before)-[:GAVE]->(grant)-[:COVERS]->(child) | {child: child.id, until: toString(grant.until)}][0]
  }][0] AS before,
  EXISTS { (:Grant {id: $id}) } AS isTaken,
  [one IN meant WHERE NOT one:Restricted | one.id] AS openable,
  [one IN meant WHERE one:Restricted | one.id] AS restricted,
  COLLECT {
    UNWIND meant AS child
    //= access/grants-on-child
    RETURN {child: child.id, grants: grants}
  } AS seen
