UNWIND $ids AS id
MATCH (professional:Professional {id: id})
RETURN professional.id AS id, professional.name AS name
