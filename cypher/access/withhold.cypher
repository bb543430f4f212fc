// Withholds an item of the record of a child whom the viewer may see; what has the id already stays as it is.
MATCH (child:Child {id: $child})
//= access/grants-on-child
MATCH (item:Entity {id: $item})
MERGE (withholding:Withholding {id: $id})
ON CREATE SET withholding.isNew = true
WITH child, grants, item, withholding, coalesce(withholding.isNew, false) AS isNew
REMOVE withholding.isNew
FOREACH (_ IN CASE WHEN isNew THEN [1] ELSE [] END |
  SET withholding += $properties
  CREATE (child)-[:HAS_WITHHOLDING]->(withholding)-[:WITHHOLDS]->(item)
)
WITH child, grants, withholding, isNew
CALL (withholding, isNew) {
  WITH withholding WHERE isNew
  MATCH (user:User) WHERE user.id IN $exceptFor
  CREATE (withholding)-[:EXCEPT_FOR]->(user)
}
CALL (child, withholding, isNew) {
  WITH child, withholding WHERE isNew
  MATCH (member:FamilyMember)-[:RELATED_TO]->(child) WHERE member.id IN $notFor
  WITH DISTINCT withholding, member
  CREATE (withholding)-[:NOT_FOR]->(member)
}
RETURN child.id AS child, grants
