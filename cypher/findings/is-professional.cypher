MATCH (n:Professional {id: $id})
RETURN n.id AS id
