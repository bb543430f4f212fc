// Whether a child is restricted and how many people see them by a named grant; no row when the viewer may not see the child.
MATCH (child:Child {id: $child})
//= access/grants-on-child
RETURN child.id AS child, grants,
  [(restriction:Restriction)-[:OF]->(child) WHERE restriction.liftedAt IS NULL |
    restriction {.id, .why, .byName, .liftBy, .liftByName, at: toString(restriction.at)}
  ][0] AS restriction,
  COUNT {
    MATCH (user:User)-[:HOLDS_GRANT]->(named:Grant {named: true})-[:COVERS]->(child)
    WHERE user.disabledAt IS NULL
      AND named.endedAt IS NULL AND named.from <= datetime() AND coalesce(named.until > datetime(), true)
    RETURN DISTINCT user
  } AS named,
  EXISTS { (:Restriction {id: $id}) } AS isTaken
