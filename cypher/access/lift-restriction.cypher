MATCH (restriction:Restriction {id: $id})-[:OF]->(child:Child)
REMOVE child:Restricted
SET restriction.liftedAt = datetime(), restriction.liftedBy = $by
