// Findings are kept with the child, or the lead, whom they are about. Whose kept findings are to be computed anew, for
// whatever reason, carries the label FindingsPending.
CREATE CONSTRAINT review_id IF NOT EXISTS FOR (n:Review) REQUIRE n.id IS UNIQUE;
MATCH (child:Child)
CALL (child) { SET child:FindingsPending } IN TRANSACTIONS OF 10000 ROWS;
