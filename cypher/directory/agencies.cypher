// These agencies, and how often each has been written anew.
UNWIND $ids AS id
MATCH (agency:Agency {id: id})
RETURN {properties: properties(agency), related: {}} AS agency, coalesce(agency.version, 0) AS version
