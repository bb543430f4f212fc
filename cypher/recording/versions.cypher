// How often each of these records has been written anew, and by whom last. A tie is a relationship, named by its two ends; of
// what was voided the version stays, of a tie with its revisions.
UNWIND $ids AS id
WITH id, split(id, '|TIED_TO|') AS ends
OPTIONAL MATCH (n:Entity {id: id})
OPTIONAL MATCH (voided:Voided {id: id})
OPTIONAL MATCH (:Professional {id: ends[0]})-[tie:TIED_TO]->(:Professional {id: ends[1]})
CALL (id, n, voided) {
  MATCH (revision:Revision {record: id})
  WHERE n IS NULL AND voided IS NULL
  RETURN max(revision.version) AS told
}
RETURN
  id, coalesce(n.version, tie.version, voided.version, told, 0) AS version, n.recordedByName AS byName,
  n.recordedAt AS at, voided IS NOT NULL AS isVoided
