// Who and what a grant is about, as they are now, and whether its times can be, by the database's clock.
OPTIONAL MATCH (user:User {id: $user})
OPTIONAL MATCH (colleague:User {id: $colleague})
OPTIONAL MATCH (team:Team {id: $team})
RETURN
  CASE WHEN user.disabledAt IS NULL THEN user {.id, .roles} END AS user,
  colleague IS NOT NULL AND colleague.disabledAt IS NULL AS isColleague,
  team IS NOT NULL AS isTeam,
  coalesce(datetime($until) <= datetime(), false) AS isOver,
  coalesce(datetime($until) <= coalesce(datetime($from), datetime()), false) AS endsBeforeItBegins,
  EXISTS { (:Grant {id: $id}) } AS isTaken
