// The packs of these children whose time is not over, for those who may see the children.
UNWIND $children AS id
MATCH (child:Child {id: id})
//= access/grants-on-child
MATCH (child)-[:HAS_PACK]->(pack:PanelPack)
WHERE pack.endedAt IS NULL AND pack.until > datetime()
RETURN child.id AS child, grants, pack {
  .id, .title, .asOf, .byName,
  from: toString(pack.from), until: toString(pack.until), at: toString(pack.at),
  members: COLLECT {
    MATCH (user:User)-[:HOLDS_GRANT]->(:Grant)-[:COVERS]->(pack)
    RETURN user {.id, .name} ORDER BY user.name, user.id
  }
} AS pack
ORDER BY pack.until, pack.id
