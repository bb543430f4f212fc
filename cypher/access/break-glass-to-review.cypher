// How many uses of break-glass wait for a review that the viewer may give.
MATCH (holder:User)<-[:OF]-(use:BreakGlass)-[:GAVE]->(:Grant)-[:COVERS]->(child:Child)
WHERE use.reviewedAt IS NULL
//= access/break-glass-reviewer
RETURN count(DISTINCT use) AS waiting
