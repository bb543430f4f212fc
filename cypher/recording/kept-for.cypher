// Whether the product keeps something for one of these entries of the directory: that somebody signs in as them, what was
// given to them to do, or what is seen, now or later, by way of a team. What has ended stays with what is voided.
UNWIND $ids AS id
MATCH (n:Entity {id: id})
WHERE EXISTS { (n:Professional)<-[:IS|ASSIGNED_TO]-() } OR EXISTS {
  MATCH (n:Team)<-[:COVERS|FOR_TEAM]-(grant:Grant)
  WHERE grant.endedAt IS NULL AND coalesce(grant.until > datetime(), true)
}
RETURN id
