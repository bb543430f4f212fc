// To be included where `owner` is known, whom findings are about: goes on when the viewer may see the child, or of a lead
// each child whom they lead, with what was `seen`.
CALL (owner) {
  WITH CASE WHEN owner:Child THEN [owner] ELSE [(owner)-[:LEADS]->(child) | child] END AS about
  RETURN size(about) AS about, COLLECT {
    UNWIND about AS child
    //= access/grants-on-child
    RETURN {child: child.id, grants: grants}
  } AS seen
}
WITH *
WHERE $viewer.all OR (about > 0 AND size(seen) = about)
