// From here on the import will be written to its end, whatever happens. The children on file whose records it touches are
// marked in the same moment, so that nobody reads half of what is written.
CREATE (:Import {id: 'current', size: toInteger($size), prefix: $prefix, days: toInteger($days)})
WITH 1 AS decided
UNWIND $children AS id
MATCH (child:Child {id: id})
SET child:Importing
