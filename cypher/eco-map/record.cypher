// The whole record of each child, past and planned, in the vocabulary of the network file: one row a child who is on
// file. Everything is reached from the child, so that the cost grows with the record and not with the graph.
UNWIND $children AS childId
MATCH (child:Child {id: childId})
WITH child, COLLECT { MATCH (m:FamilyMember)-[:RELATED_TO]->(child) RETURN DISTINCT m } AS members
CALL (child, members) {
  MATCH (i:Involvement)-[:WITH]->(child)
  RETURN i
  UNION
  UNWIND members AS m
  MATCH (i:Involvement)-[:WITH]->(m)
  WHERE EXISTS { (i)-[:FOR]->(child) }
  RETURN i
}
WITH child, members, collect(i) AS involvements
WITH child, members, involvements,
  COLLECT {
    MATCH (child)-[:HAS_NEED]->(n:Need)
    RETURN n
    UNION
    UNWIND members AS m
    MATCH (m)-[:HAS_NEED]->(n:Need)
    WHERE EXISTS { (n)-[:FOR]->(child) }
    RETURN n
  } AS needs,
  COLLECT {
    MATCH (child)-[:RELATED_TO]-(o:Child)
    RETURN o
    UNION
    MATCH (child)-[:LIVES_IN]->(:Household)<-[:LIVES_IN]-(o:Child)
    WHERE o <> child
    RETURN o
  } AS others
WITH child, members, involvements, needs, others,
  COLLECT {
    UNWIND involvements AS i
    MATCH (i)-[:ADDRESSES]->(n:Need)
    WHERE NOT n IN needs
    RETURN DISTINCT n
  } AS otherNeeds,
  COLLECT {
    UNWIND involvements AS i
    MATCH (p:Professional)-[:CARRIES_OUT]->(i)
    RETURN DISTINCT p
  } AS workers
CALL (child, needs, workers) {
  UNWIND workers AS p
  RETURN p
  UNION
  MATCH (child)<-[:ABOUT]-(e)-[:SHARED|REACHED|INVITED_TO|CHAIRED|LED|CONTRIBUTED_TO|BETWEEN|ESCALATED_TO|MADE]-(p:Professional)
  RETURN p
  UNION
  MATCH (child)<-[:ABOUT]-(:Meeting)<-[r:INVITED_TO]-()
  WHERE r.through IS NOT NULL
  MATCH (p:Professional {id: r.through})
  RETURN p
  UNION
  MATCH (child)<-[:FOR]-(:Plan)-[:HAS_GOAL]->(:Goal)-[:HAS_ACTION]->(:Action)-[:OWNED_BY]->(p:Professional)
  RETURN p
  UNION
  UNWIND needs AS n
  MATCH (p:Professional)-[:EVIDENCED]->(n)
  RETURN p
}
WITH child, members, involvements, needs, others, otherNeeds, workers, collect(p) AS named
CALL (named) {
  UNWIND named AS p
  RETURN p
  UNION
  UNWIND named AS q
  MATCH (q)-[:SUPERVISED_BY]->(p:Professional)
  RETURN p
}
WITH child, members, involvements, needs, others, otherNeeds, workers, collect(p) AS professionals
RETURN child.id AS child,
  [m IN members | m {.*,
    family: head([(m)-[:BELONGS_TO]->(f) | f.id]),
    sameAs: head([(m)-[:SAME_AS]->(o) | o.id]),
    livesIn: [(m)-[r:LIVES_IN]->(h) | r {.*, household: h.id}],
    relationships: [(m)-[r:RELATED_TO]->(child) | r {.*, child: child.id}],
    supports: [(m)-[r:SUPPORTS]->(n) WHERE n IN needs OR n IN otherNeeds | r {.*, need: n.id}]}] AS familyMembers,
  [c IN [child] + others | c {.*,
    family: head([(c)-[:BELONGS_TO]->(f) | f.id]),
    livesIn: [(c)-[r:LIVES_IN]->(h) | r {.*, household: h.id}],
    relationships: [(c)-[r:RELATED_TO]->(o) WHERE c = child OR o = child | r {.*, child: o.id}]}] AS children,
  [n IN needs | n {.*,
    of: head([(o)-[:HAS_NEED]->(n) | o.id]),
    for: [(n)-[:FOR]->(f) WHERE f = child | f.id],
    evidencedBy: [(p)-[r:EVIDENCED]->(n) | {person: p.id, on: r.on}]}]
  + [n IN otherNeeds | n {.id, .category, .description, .levels, .levelsOn, .closedOn, of: head([(o)-[:HAS_NEED]->(n) | o.id])}] AS needs,
  [i IN involvements | i {.*,
    professional: head([(p)-[:CARRIES_OUT]->(i) | p.id]),
    role: head([(i)-[:IN_ROLE]->(r) | r.id]),
    agency: head([(i)-[:FOR_AGENCY]->(a) | a.id]),
    with: head([(i)-[:WITH]->(w) | w.id]),
    for: [(i)-[:FOR]->(f) WHERE f = child | f.id],
    addresses: [(i)-[:ADDRESSES]->(n) | n.id],
    jointWith: [(i)-[:JOINT_WITH]->(o) WHERE o IN involvements | o.id]}] AS involvements,
  COLLECT {
    UNWIND involvements AS i
    MATCH (i)-[:INCLUDES]->(v:Visit)
    WITH v, collect(i.id) AS ids
    RETURN v {.*, involvements: ids}
  } AS visits,
  [(child)<-[:ABOUT]-(k:Contact) | k {.*,
    children: [child.id],
    from: head([(p)-[:SHARED]->(k) | p.id]),
    to: [(k)-[:REACHED]->(p) | p.id]}] AS contacts,
  [(child)<-[:ABOUT]-(g:Meeting) | g {.*,
    children: [child.id],
    chair: head([(p)-[:CHAIRED]->(g) | p.id]),
    invitations: [(p)-[r:INVITED_TO]->(g) | r {.*, person: p.id}]}] AS meetings,
  [(child)<-[:ABOUT]-(a:Assessment) | a {.*,
    child: child.id,
    by: head([(p)-[:LED]->(a) | p.id]),
    contributors: [(p)-[:CONTRIBUTED_TO]->(a) | p.id]}] AS assessments,
  [(child)<-[:FOR]-(pl:Plan) | pl {.*,
    child: child.id,
    goals: [(pl)-[:HAS_GOAL]->(g) | g {.*,
      needs: [(g)-[:MEETS]->(n) | n.id],
      actions: [(g)-[:HAS_ACTION]->(a) | a {.*, owner: head([(a)-[:OWNED_BY]->(o) | o.id])}]}]}] AS plans,
  [(child)<-[:ABOUT]-(d:Disagreement) | d {.*,
    child: child.id,
    between: [(d)-[:BETWEEN]->(p) | p.id],
    escalatedTo: head([(d)-[:ESCALATED_TO]->(p) | p.id])}] AS disagreements,
  [(child)<-[:ABOUT]-(f:Referral) | f {.*,
    child: child.id,
    by: head([(p)-[:MADE]->(f) | p.id]),
    panel: head([(f)-[:PUT_TO]->(p) | p.id])}] AS referrals,
  COLLECT {
    MATCH (child)<-[:ABOUT]-(:Referral)-[:PUT_TO]->(p:Panel)
    RETURN DISTINCT properties(p)
  } AS panels,
  [(child)<-[:ABOUT]-(s:Consent) | s {.*,
    child: child.id,
    givenBy: head([(p)-[:GAVE]->(s) | p.id])}] AS consents,
  [p IN professionals | p {.*,
    agency: head([(p)-[:WORKS_FOR]->(a) | a.id]),
    roles: [(p)-[:HOLDS]->(r) | r.id],
    teams: [(p)-[r:MEMBER_OF]->(t) | r {.*, team: t.id}],
    supervisedBy: [(p)-[r:SUPERVISED_BY]->(s) | r {.*, professional: s.id}]}] AS professionals,
  COLLECT {
    UNWIND workers AS a
    MATCH (a)-[t:TIED_TO]->(b)
    WHERE b IN workers
    RETURN t {.*, from: a.id, to: b.id}
  } AS ties,
  COLLECT {
    UNWIND professionals AS p
    MATCH (p)-[:HOLDS]->(r:Role)
    RETURN DISTINCT properties(r)
    UNION
    UNWIND involvements AS i
    MATCH (i)-[:IN_ROLE]->(r:Role)
    RETURN DISTINCT properties(r)
  } AS roles,
  COLLECT {
    UNWIND professionals AS p
    MATCH (p)-[:MEMBER_OF]->(t:Team)
    WITH DISTINCT t
    RETURN t {.*, agency: head([(t)-[:PART_OF]->(a) | a.id])}
  } AS teams,
  COLLECT {
    UNWIND professionals AS p
    MATCH (p)-[:WORKS_FOR]->(a:Agency)
    RETURN DISTINCT properties(a)
    UNION
    UNWIND professionals AS p
    MATCH (p)-[:MEMBER_OF]->(:Team)-[:PART_OF]->(a:Agency)
    RETURN DISTINCT properties(a)
    UNION
    UNWIND involvements AS i
    MATCH (i)-[:FOR_AGENCY]->(a:Agency)
    RETURN DISTINCT properties(a)
  } AS agencies,
  COLLECT {
    UNWIND [child] + others + members AS m
    MATCH (m)-[:LIVES_IN]->(h:Household)
    RETURN DISTINCT properties(h)
  } AS households,
  COLLECT {
    UNWIND [child] + others + members AS m
    MATCH (m)-[:BELONGS_TO]->(f:Family)
    RETURN DISTINCT properties(f)
  } AS families
