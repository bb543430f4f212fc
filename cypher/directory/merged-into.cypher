// The entry of the directory of which this one became part.
MATCH (gone:Voided {id: $id})
WHERE gone.mergedInto IS NOT NULL
RETURN gone.mergedInto AS id
