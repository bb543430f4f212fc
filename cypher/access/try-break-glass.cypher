// An attempt that opened nobody counts like one that did.
MATCH (user:User {id: $user})
CREATE (:BreakGlass {id: $id, at: datetime()})-[:OF]->(user)
