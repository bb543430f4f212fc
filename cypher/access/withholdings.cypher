// What is withheld of these children's records, or left out of papers, as far as the viewer sees what is withheld.
UNWIND $children AS id
MATCH (child:Child {id: id})
//= access/grants-on-child
MATCH (child)-[:HAS_WITHHOLDING]->(withholding:Withholding)-[:WITHHOLDS]->(item)
WHERE withholding.endedAt IS NULL AND NOT EXISTS {
  MATCH (child)-[:HAS_WITHHOLDING]->(withholding)-[:WITHHOLDS]->(item)
  //= access/withheld-from-viewer
}
RETURN child.id AS child, grants, withholding {
  .id, .reason, .hidesExistence, .fromReaders, .byName, .at,
  item: item.id,
  exceptFor: COLLECT {
    MATCH (withholding)-[:EXCEPT_FOR]->(user:User)
    RETURN user {.id, .name} ORDER BY user.name, user.id
  },
  notFor: COLLECT {
    MATCH (withholding)-[:NOT_FOR]->(member:FamilyMember)
    RETURN member.id ORDER BY member.id
  }
} AS withholding
ORDER BY withholding.at, withholding.id
