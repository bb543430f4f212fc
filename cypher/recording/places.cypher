// Of these children those whom the viewer may see at this moment: around whom something may be recorded, or who may be named.
UNWIND $children AS id
MATCH (child:Child {id: id})
//= access/grants-on-child
RETURN child.id AS child, grants
