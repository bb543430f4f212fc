// How often each of these records has been written anew, and by whom last. A tie has no node, so that its revisions are
// counted; of what was voided the version stays.
UNWIND $ids AS id
OPTIONAL MATCH (n:Entity {id: id})
OPTIONAL MATCH (voided:Voided {id: id})
CALL (id, n, voided) {
  MATCH (revision:Revision {record: id})
  WHERE n IS NULL AND voided IS NULL
  RETURN max(revision.version) AS told
}
RETURN
  id, coalesce(n.version, voided.version, told, 0) AS version, n.recordedByName AS byName, n.recordedAt AS at,
  voided IS NOT NULL AS isVoided
