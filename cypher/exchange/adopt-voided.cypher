// What is on file again under the id of something that was voided takes over what the product keeps of that.
MATCH (voided:Voided)
MATCH (n:Entity {id: voided.id})
SET n.version = voided.version + 1
WITH voided, n
CALL (voided, n) {
  MATCH (voided)<-[old:WITHHOLDS]-(withholding)
  CREATE (withholding)-[:WITHHOLDS]->(n)
  DELETE old
}
DETACH DELETE voided
