// Keeps what was changed, by whom and when: of each record what it was before and what it is now.
CREATE (change:Change {key: $key, at: $at, by: $by, byName: $byName, kind: $kind, undoes: $undoes, why: $why, merged: $merged})
WITH change
CALL (change) {
  UNWIND $revisions AS row
  CREATE (change)-[:MADE]->(:Revision {
    record: row.id, list: row.list, version: toInteger(row.version), before: row.before, after: row.after
  })
}
UNWIND $children AS id
MATCH (child:Child {id: id})
CREATE (change)-[:AROUND]->(child)
