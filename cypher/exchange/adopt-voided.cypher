// What is on file again under the id of something that was voided takes over what the product keeps of that.
MATCH (voided:Voided)
MATCH (n:Entity {id: voided.id})
SET n.version = voided.version + 1
WITH voided, n
CALL (voided, n) {
  MATCH (voided)<-[old:IS|ASSIGNED_TO|WITHHOLDS|COVERS|FOR_TEAM]-(other)
  CREATE (other)-[new:$(type(old))]->(n)
  SET new = properties(old)
  DELETE old
}
CALL (voided, n) {
  MATCH (voided)-[old:HAS_FINDING]->(finding)
  CREATE (n)-[:HAS_FINDING]->(finding)
  DELETE old
}
DETACH DELETE voided
