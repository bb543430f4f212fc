// What names an entry of the directory: how many other entries, and whether anything around a child does. That somebody leads
// is derived from involvements.
MATCH (n:Entity {id: $id})
RETURN
  COUNT { (n)<-[:PART_OF]-(:Team) } AS teams,
  COUNT {
    MATCH (n)<-[:WORKS_FOR|MEMBER_OF|HOLDS|SUPERVISED_BY]-(professional:Professional)
    RETURN DISTINCT professional
  } AS professionals,
  COUNT { (n)-[:SITS_ON]->(:Panel) } AS panels,
  EXISTS {
    MATCH (n)-[names]-(:Entity)
    WHERE NOT type(names) IN ['PART_OF', 'WORKS_FOR', 'MEMBER_OF', 'HOLDS', 'SUPERVISED_BY', 'SITS_ON', 'LEADS']
  } AS isAroundChild
