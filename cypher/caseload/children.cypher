// The children of a caseload on a day: of those whom the viewer may see, those of whom all that is given
// is true by what is not withheld; and those of whom anything is.
//= access/children-of-viewer
WITH child
WHERE NOT child:Importing
  AND ($lead IS NULL OR EXISTS {
    MATCH (child)<-[:WITH]-(involvement:Involvement)<-[:CARRIES_OUT]-(worker:Professional {id: $lead})
    WHERE involvement.startedOn <= $asOf AND coalesce(involvement.endedOn, $never) > $asOf
      AND involvement.leadFrom <= $asOf AND coalesce(involvement.leadUntil, $never) > $asOf
      //= access/not-withheld
  })
  AND ($team IS NULL OR EXISTS {
    MATCH (child)<-[:WITH|FOR]-(involvement:Involvement)<-[:CARRIES_OUT]-(worker:Professional)-[member:MEMBER_OF]->(:Team {id: $team})
    WHERE coalesce(member.from, $asOf) <= $asOf AND coalesce(member.until, $never) > $asOf
      AND involvement.startedOn <= $asOf AND coalesce(involvement.endedOn, $never) > $asOf
      //= access/not-withheld
  })
  AND ($agency IS NULL OR EXISTS {
    MATCH (child)<-[:WITH|FOR]-(involvement:Involvement)<-[:CARRIES_OUT]-(worker:Professional)-[:WORKS_FOR]->(:Agency {id: $agency})
    WHERE involvement.startedOn <= $asOf AND coalesce(involvement.endedOn, $never) > $asOf
      //= access/not-withheld
  })
RETURN collect(child.id) AS children, collect(CASE WHEN EXISTS {
  MATCH (child)-[:HAS_WITHHOLDING]->(withholding:Withholding)
  //= access/withheld-from-viewer
} THEN child.id END) AS withheld
