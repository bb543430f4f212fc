UNWIND $rows AS row
MATCH (lead:Professional {id: row.lead})
MATCH (child:Child {id: row.child})
CREATE (lead)-[:LEADS {others: row.others, asked: row.asked, profile: row.profile}]->(child)
// What is being computed of what was kept before is not kept.
SET lead:FindingsPending, lead.findingsVersion = toInteger(coalesce(lead.findingsVersion, 0) + 1)
FOREACH (_ IN CASE WHEN row.recorded THEN [1] ELSE [] END | SET lead.findingsMark = randomUUID())
