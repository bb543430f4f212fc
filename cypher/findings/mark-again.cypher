// The children who were marked before something was written in many transactions: what was computed of them meanwhile was
// computed of half of it.
MATCH (child:FindingsAffected)
SET child:FindingsPending, child.findingsMark = randomUUID()
REMOVE child:FindingsAffected
