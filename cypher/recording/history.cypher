// What was made of a record here, each time, around a child whom the viewer may see; the first time first.
MATCH (child:Child {id: $child})
//= access/grants-on-child
MATCH (change:Change)-[:MADE]->(revision:Revision {record: $record})
RETURN
  child.id AS child, grants, change.kind AS kind, change.byName AS byName, change.at AS at, change.why AS why,
  revision.list AS list, revision.version AS version, revision.before AS before, revision.after AS after
ORDER BY at, version
