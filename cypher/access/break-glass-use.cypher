// A use of break-glass that the viewer is to review; no row when it is not theirs to review, or there is none.
MATCH (holder:User)<-[:OF]-(use:BreakGlass {id: $id})-[:GAVE]->(grant:Grant)-[:COVERS]->(child:Child)
//= access/break-glass-reviewer
//= access/break-glass-use-facts
RETURN facts, sight
