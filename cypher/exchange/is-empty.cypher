RETURN NOT EXISTS { MATCH (:Entity) } AS isEmpty
