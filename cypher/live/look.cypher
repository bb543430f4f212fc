// Whether the viewer may see the child at this moment, and the mark that moves on with whatever may change the child's findings.
MATCH (child:Child {id: $child})
//= access/grants-on-child
RETURN child.id AS child, grants, child.findingsMark AS mark
