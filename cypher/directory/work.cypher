// What a professional does around the children whom the viewer may see: one row for each involvement and child, with the
// grants by which, and without what is withheld from the viewer.
MATCH (worker:Professional {id: $id})-[:CARRIES_OUT]->(involvement:Involvement)-[:WITH]->(client)
CALL (involvement, client) {
  WITH involvement, client
  WHERE client:Child
  RETURN client AS child
  UNION
  MATCH (involvement)-[:FOR]->(child:Child)<-[:RELATED_TO]-(client)
  WHERE client:FamilyMember
  RETURN child
}
WITH worker, involvement, client, child
WHERE NOT child:Importing
//= access/grants-on-child
WITH *
WHERE true
  //= access/not-withheld
MATCH (involvement)-[:IN_ROLE]->(role:Role)
RETURN
  properties(child) AS child, grants,
  involvement {.id, .startedOn, .endedOn, .leadFrom, .leadUntil, .purpose} AS involvement,
  {id: client.id, name: client.name} AS client,
  {properties: properties(role), related: {}} AS role,
  coalesce(involvement.version, 0) AS version
