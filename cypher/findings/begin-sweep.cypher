// What is to be computed anew besides what was written to: everything when all is asked for, else what was computed for
// another day or by another practice, of leads too, whose networks may all be as they were. In the same moment it is noted
// that this was begun, so that a sweep that is cut off goes on with what is left.
MERGE (sweep:Sweep {id: 'current'})
SET sweep.all = $all, sweep.on = $on, sweep.by = $by
WITH sweep
MATCH (n:Child|Professional)
WHERE (n:Child OR n.findingsOn IS NOT NULL)
  AND ($all OR coalesce(n.findingsBy <> $by, true) OR NOT coalesce(n.findingsOn <= $on < n.findingsNextOn, false))
SET n:FindingsPending
