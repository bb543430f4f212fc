// Who leads these children, by what is kept of their networks.
UNWIND $ids AS id
MATCH (lead:Professional)-[:LEADS]->(:Child {id: id})
RETURN DISTINCT lead.id AS id
