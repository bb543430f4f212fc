// How far the kept findings of these children or leads are. Asked before their records are read, so that what is written
// meanwhile has another mark.
UNWIND $ids AS id
MATCH (n:Entity {id: id})
WHERE NOT n:Importing
RETURN
  n.id AS id,
  coalesce(n.findingsVersion, 0) AS version,
  n.findingsMark AS mark,
  n.findingsOfMark AS ofMark,
  n.findingsOn AS on,
  n.findingsNextOn AS nextOn,
  n.findingsDigest AS digest,
  n.leadsDigest AS leadsDigest
