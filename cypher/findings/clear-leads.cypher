// Who led these children by what was computed before; what is kept of them as leads is to be computed anew.
UNWIND $rows AS row
MATCH (lead:Professional)-[leads:LEADS]->(:Child {id: row.child})
SET lead:FindingsPending, lead.findingsVersion = toInteger(coalesce(lead.findingsVersion, 0) + 1)
FOREACH (_ IN CASE WHEN row.recorded THEN [1] ELSE [] END | SET lead.findingsMark = randomUUID())
DELETE leads
