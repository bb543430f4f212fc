MATCH (child:Child)
RETURN collect(child.id) AS children
