// A change as it was made, for whoever made it, and around how many children.
MATCH (change:Change {key: $key})-[:MADE]->(revision:Revision)
WHERE change.by = $by
RETURN
  revision.record AS id, revision.list AS list, revision.version AS version, revision.before AS before,
  revision.after AS after, change.merged AS merged, COUNT { (change)-[:AROUND]->() } AS around
ORDER BY list, id
