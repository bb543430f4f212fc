// What is joint with the involvements of a professional, and what is joint with that.
MATCH (:Professional {id: $id})-[:CARRIES_OUT]->(:Involvement)-[:JOINT_WITH]-{1,2}(joint:Involvement)
RETURN DISTINCT joint.id AS id
