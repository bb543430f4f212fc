// Who and what a grant of a child is about, as they are now; no row when the viewer may not see the child.
MATCH (child:Child {id: $child})
//= access/grants-on-child
OPTIONAL MATCH (user:User {id: $user})
OPTIONAL MATCH (team:Team {id: $team})
RETURN
  child.id AS child, grants, child:Restricted AS isRestricted,
  CASE WHEN user.disabledAt IS NULL THEN user {.id, .roles} END AS user,
  team IS NOT NULL AS isTeam,
  coalesce(datetime($until) <= datetime(), false) AS isOver,
  coalesce(datetime($until) <= coalesce(datetime($from), datetime()), false) AS endsBeforeItBegins,
  EXISTS { (:Grant {id: $id}) } AS isTaken
