// All panels, or one, with whoever sits on each, and how often each has been written anew.
MATCH (panel:Panel)
WHERE $id IS NULL OR panel.id = $id
RETURN
  panel.id AS id, panel.name AS name,
  [(panel)<-[:SITS_ON]-(member:Professional) | {id: member.id, name: member.name}] AS members,
  coalesce(panel.version, 0) AS version
