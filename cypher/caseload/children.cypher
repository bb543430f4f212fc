// The children of a caseload on a day. Where a lead is given, their children are looked at, else the team's, else the
// agency's, and what else is given must be true of them too; everybody when nothing is.
CALL () {
  MATCH (:Professional {id: $lead})-[:CARRIES_OUT]->(involvement:Involvement)-[:WITH]->(child:Child)
  WHERE involvement.startedOn <= $asOf AND coalesce(involvement.endedOn, $never) > $asOf
    AND involvement.leadFrom <= $asOf AND coalesce(involvement.leadUntil, $never) > $asOf
  RETURN child
  UNION
  MATCH (:Team {id: $team})<-[member:MEMBER_OF]-(:Professional)-[:CARRIES_OUT]->(involvement:Involvement)-[:WITH|FOR]->(child:Child)
  WHERE $lead IS NULL
    AND coalesce(member.from, $asOf) <= $asOf AND coalesce(member.until, $never) > $asOf
    AND involvement.startedOn <= $asOf AND coalesce(involvement.endedOn, $never) > $asOf
  RETURN child
  UNION
  MATCH (:Agency {id: $agency})<-[:WORKS_FOR]-(:Professional)-[:CARRIES_OUT]->(involvement:Involvement)-[:WITH|FOR]->(child:Child)
  WHERE $lead IS NULL AND $team IS NULL
    AND involvement.startedOn <= $asOf AND coalesce(involvement.endedOn, $never) > $asOf
  RETURN child
  UNION
  MATCH (child:Child)
  WHERE $lead IS NULL AND $team IS NULL AND $agency IS NULL
  RETURN child
}
WITH child
WHERE NOT child:Importing
  AND ($team IS NULL OR EXISTS {
    MATCH (child)<-[:WITH|FOR]-(involvement:Involvement)<-[:CARRIES_OUT]-(:Professional)-[member:MEMBER_OF]->(:Team {id: $team})
    WHERE coalesce(member.from, $asOf) <= $asOf AND coalesce(member.until, $never) > $asOf
      AND involvement.startedOn <= $asOf AND coalesce(involvement.endedOn, $never) > $asOf
  })
  AND ($agency IS NULL OR EXISTS {
    MATCH (child)<-[:WITH|FOR]-(involvement:Involvement)<-[:CARRIES_OUT]-(:Professional)-[:WORKS_FOR]->(:Agency {id: $agency})
    WHERE involvement.startedOn <= $asOf AND coalesce(involvement.endedOn, $never) > $asOf
  })
RETURN collect(child.id) AS children
