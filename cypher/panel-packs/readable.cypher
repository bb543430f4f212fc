// The packs that the viewer may read at this moment.
//= access/panel-packs-of-viewer
RETURN child.id AS child, grants, pack {
  .id, .title, .asOf, .byName, .childName, until: toString(pack.until), at: toString(pack.at)
} AS pack
ORDER BY pack.until, pack.id
