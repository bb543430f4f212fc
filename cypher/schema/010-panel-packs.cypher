// A pack is a stored copy of a child's record, for the members of a panel to read for a time.
CREATE CONSTRAINT panel_pack_id IF NOT EXISTS FOR (n:PanelPack) REQUIRE n.id IS UNIQUE;
