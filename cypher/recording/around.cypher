// The children around whom a change was recorded, as far as the viewer may see them at this moment.
MATCH (change:Change {key: $key})-[:AROUND]->(child:Child)
//= access/grants-on-child
RETURN child.id AS child, grants
