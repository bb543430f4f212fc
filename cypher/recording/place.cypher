// Where something is to be recorded: nothing where the viewer may not see the child at this moment.
MATCH (child:Child {id: $child})
//= access/grants-on-child
RETURN child.id AS child, grants
