// What stands in a pack that the viewer may read at this moment.
//= access/panel-packs-of-viewer
WITH * WHERE pack.id = $id
RETURN child.id AS child, grants, pack.contents AS contents
