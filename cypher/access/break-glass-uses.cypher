// One page of the uses of break-glass that the viewer is to review or that others have reviewed for them, the newest first.
MATCH (holder:User)<-[:OF]-(use:BreakGlass)-[:GAVE]->(grant:Grant)-[:COVERS]->(child:Child)
WHERE $isReviewed IS NULL OR $isReviewed = (use.reviewedAt IS NOT NULL)
//= access/break-glass-reviewer
WITH use, grant, holder, child
ORDER BY use.at DESC, use.id
WITH collect({use: use, grant: grant, holder: holder, child: child}) AS found
RETURN size(found) AS total, COLLECT {
  UNWIND found AS one
  WITH one.use AS use, one.grant AS grant, one.holder AS holder, one.child AS child
  WHERE $afterAt IS NULL OR use.at < datetime($afterAt) OR use.at = datetime($afterAt) AND use.id > $afterId
  WITH use, grant, holder, child
  LIMIT toInteger($limit)
  //= access/break-glass-use-facts
  RETURN {at: toString(use.at), facts: facts, sight: sight}
} AS page
