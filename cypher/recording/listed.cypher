// Which of these ids the directory has, and as what. Nothing of a child is asked.
UNWIND $ids AS id
MATCH (n:Entity {id: id})
WHERE n:Professional OR n:Agency
RETURN id, CASE WHEN n:Agency THEN 'Agency' ELSE 'Professional' END AS kind
