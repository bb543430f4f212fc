// Who and what a pack is about, as they are now; no row when the viewer may not see the child.
MATCH (child:Child {id: $child})
//= access/grants-on-child
OPTIONAL MATCH (taken:PanelPack {id: $id})
RETURN
  child.id AS child, grants, child:Restricted AS isRestricted, taken IS NOT NULL AS isTaken,
  [(taken)<-[:HAS_PACK]-(child) WHERE taken.endedAt IS NULL | taken.id] = [$id] AS isMade,
  [id IN $members WHERE NOT EXISTS {
    MATCH (user:User {id: id}) WHERE user.disabledAt IS NULL AND 'panel-member' IN user.roles
  }] AS strangers,
  datetime($until) <= datetime() AS isOver,
  datetime($until) <= coalesce(datetime($from), datetime()) AS endsBeforeItBegins,
  datetime($until) > coalesce(datetime($from), datetime()) + duration($longest) AS isTooLong
