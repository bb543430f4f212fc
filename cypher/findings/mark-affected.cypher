// Marks the children whose findings may change with what is written of these records: all whose networks, meetings,
// contacts or plans they are part of. Names and texts of agencies, teams, families and households change no finding, and
// what binds others to them belongs to the others' records, so that these lead to nobody.
// Whoever writes of findings takes this lock first, so that no two wait for each other's children.
MERGE (lock:Lock {id: 'findings'})
SET lock.taken = true
WITH lock
UNWIND $ids AS id
MATCH (n:Entity {id: id})
WITH collect(n) AS named
WITH named, COLLECT {
  UNWIND named AS professional
  WITH professional WHERE professional:Professional
  RETURN professional
  UNION
  UNWIND named AS role
  MATCH (role:Role)<-[:HOLDS]-(professional)
  RETURN professional
} AS professionals
WITH named, professionals, COLLECT {
  UNWIND named AS need
  WITH need WHERE need:Need
  RETURN need
  UNION
  UNWIND professionals AS professional
  MATCH (professional)-[:EVIDENCED]->(need)
  RETURN need
} AS needs
WITH named, professionals, needs, COLLECT {
  UNWIND named AS involvement
  WITH involvement WHERE involvement:Involvement
  RETURN involvement
  UNION
  UNWIND named AS visit
  MATCH (visit:Visit)<-[:INCLUDES]-(involvement)
  RETURN involvement
  UNION
  UNWIND named AS role
  MATCH (role:Role)<-[:IN_ROLE]-(involvement)
  RETURN involvement
  UNION
  UNWIND professionals AS professional
  MATCH (professional)-[:CARRIES_OUT]->(involvement)
  RETURN involvement
  UNION
  UNWIND needs AS need
  MATCH (need)<-[:ADDRESSES]-(involvement)
  RETURN involvement
} AS involvements
CALL (named, professionals, needs, involvements) {
  UNWIND named AS child
  WITH child WHERE child:Child OR child:Importing
  RETURN child
  UNION
  UNWIND named AS member
  MATCH (member:FamilyMember)-[:RELATED_TO]->(child)
  RETURN child
  UNION
  UNWIND involvements AS involvement
  MATCH (involvement)-[:WITH|FOR]->(child:Child|Importing)
  RETURN child
  UNION
  UNWIND needs AS need
  MATCH (need)<-[:HAS_NEED]-(child:Child|Importing)
  RETURN child
  UNION
  UNWIND needs AS need
  MATCH (need)-[:FOR]->(child)
  RETURN child
  UNION
  UNWIND professionals AS professional
  MATCH (professional)-[:SHARED|REACHED|INVITED_TO|CHAIRED]->()-[:ABOUT]->(child)
  RETURN child
  UNION
  UNWIND named AS event
  MATCH (event)-[:ABOUT]->(child)
  RETURN child
  UNION
  UNWIND named AS plan
  MATCH (plan:Plan)-[:FOR]->(child)
  RETURN child
}
SET child:FindingsPending, child.findingsMark = randomUUID()
// Where not all is written in one transaction, what led from these records to a child may be gone at its end.
FOREACH (_ IN CASE WHEN $again THEN [1] ELSE [] END | SET child:FindingsAffected)
