// To be included where a restricted `child` is known, or is null: goes on with how many can open the child, its `holders`.
CALL (child) {
  MATCH (holder:User)-[:HOLDS_GRANT]->(named:Grant {named: true})-[:COVERS]->(child)
  WHERE holder.disabledAt IS NULL AND any(role IN holder.roles WHERE role IN $workers)
    AND named.endedAt IS NULL AND named.from <= datetime() AND coalesce(named.until > datetime(), true)
  RETURN count(DISTINCT holder) AS holders
}
