// To be included at the end of a condition where an `involvement` of a `child` and its `worker` are known: whether neither
// they nor whom it is with are withheld from the viewer.
AND NOT EXISTS {
  MATCH (child)-[:HAS_WITHHOLDING]->(withholding:Withholding)
  //= access/withheld-from-viewer
    AND EXISTS {
      MATCH (withholding)-[:WITHHOLDS]->(item)
      WHERE item IN [worker, involvement] OR EXISTS { (involvement)-[:WITH]->(item) }
    }
}
