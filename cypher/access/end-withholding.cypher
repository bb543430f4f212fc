// Ends a withholding that is not kept from the viewer; one that is over stays as it ended.
MATCH (child:Child {id: $child})-[:HAS_WITHHOLDING]->(withholding:Withholding {id: $id})
WHERE NOT EXISTS {
  MATCH (child)-[:HAS_WITHHOLDING]->(withholding)
  //= access/withheld-from-viewer
}
//= access/grants-on-child
SET withholding.endedAt = coalesce(withholding.endedAt, $at),
  withholding.endedBy = coalesce(withholding.endedBy, $by), withholding.endedByName = coalesce(withholding.endedByName, $byName)
RETURN child.id AS child, grants
