MATCH (:User)-[:IS_PROPOSED]->(grant:Grant {id: $id})
DETACH DELETE grant
