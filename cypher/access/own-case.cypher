// A grant by which a child is somebody's own case; no row when the viewer may not see the child. `others` is how many other
// people see the child by a named grant.
MATCH (user:User)-[:HOLDS_GRANT]->(grant:Grant {id: $id, basis: 'own-case'})-[:COVERS]->(child:Child)
//= access/grants-on-child
WITH *, null AS through
//= access/child-grant-facts
RETURN child.id AS child, grants, facts, child:Restricted AS isRestricted,
  COUNT {
    MATCH (other:User)-[:HOLDS_GRANT]->(named:Grant {named: true})-[:COVERS]->(child)
    WHERE other <> user AND other.disabledAt IS NULL
      AND named.endedAt IS NULL AND named.from <= datetime() AND coalesce(named.until > datetime(), true)
    RETURN DISTINCT other
  } AS others
