// What decides whether somebody is proposed for a restricted child whom too few can open; a child who is not there, is not
// restricted, or whom enough can open is all the same.
OPTIONAL MATCH (user:User {id: $user})
OPTIONAL MATCH (child:Child {id: $child})
WHERE child:Restricted
//= access/holders-of-child
RETURN
  child IS NOT NULL AND holders < $enough AS isHeldByFew,
  CASE WHEN user.disabledAt IS NULL THEN user {.id, .roles, .scopes} END AS user,
  EXISTS { (:Grant {id: $id}) } AS isTaken
