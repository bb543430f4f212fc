// Who and what a grant is about, as they are now, and whether its times can be, by the database's clock. `hasToken`: whether
// whoever gives it made a token that the user, a machine, goes by.
OPTIONAL MATCH (user:User {id: $user})
OPTIONAL MATCH (colleague:User {id: $colleague})
OPTIONAL MATCH (team:Team {id: $team})
RETURN
  CASE WHEN user.disabledAt IS NULL THEN user {.id, .roles, .scopes} END AS user,
  EXISTS {
    MATCH (token:Session {by: $by})-[:OF]->(user:Machine)
    WHERE token.endedAt IS NULL AND token.until > datetime()
  } AS hasToken,
  colleague IS NOT NULL AND NOT colleague:Machine AND colleague.disabledAt IS NULL AS isColleague,
  team IS NOT NULL AS isTeam,
  coalesce(datetime($until) <= datetime(), false) AS isOver,
  coalesce(datetime($until) <= coalesce(datetime($from), datetime()), false) AS endsBeforeItBegins,
  EXISTS { (:Grant {id: $id}) } AS isTaken
