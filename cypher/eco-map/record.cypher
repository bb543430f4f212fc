// The whole record of each child, past and planned: one row a child who is on file. Everything is reached from the child,
// so that the cost grows with the record and not with the graph. A column is a list of the network file. Each of its
// records is a list: the values of the properties asked for, then for each field of the file that is a relationship
// the ids it leads to, or [id, values] where the relationship has properties. Lists take a fraction of the time to
// read that maps take, whose keys come again with every record. What no rule looks at (names of places and groups,
// other children, assessments, referrals) is gathered only where the whole is asked for.
// Of other children whom the viewer may not see nothing is gathered; `hidden` are the ids of those who are named all the
// same by what is recorded around this child, for domain/access to take out.
// `withheld` is what domain/access takes out for this viewer, `notFor` what is left out of papers made for a family member.
UNWIND $asked.children AS childId
MATCH (child:Child {id: childId})
//= access/grants-on-child
WITH child, grants,
  COLLECT {
    MATCH (member:FamilyMember)-[:RELATED_TO]->(child)
    RETURN DISTINCT member
  } AS members
WITH child, grants, members,
  COLLECT {
    MATCH (involvement:Involvement)-[:WITH]->(child)
    RETURN involvement
    UNION
    UNWIND members AS member
    MATCH (involvement:Involvement)-[:WITH]->(member)
    WHERE EXISTS { (involvement)-[:FOR]->(child) }
    RETURN involvement
  } AS involvements,
  COLLECT {
    MATCH (child)-[:HAS_NEED]->(need:Need)
    RETURN need
    UNION
    UNWIND members AS member
    MATCH (member)-[:HAS_NEED]->(need:Need)
    WHERE EXISTS { (need)-[:FOR]->(child) }
    RETURN need
  } AS needs,
  COLLECT {
    UNWIND CASE WHEN $asked.whole THEN [child] ELSE [] END AS one
    MATCH (one)-[:RELATED_TO]-(other:Child)
    RETURN other
    UNION
    UNWIND CASE WHEN $asked.whole THEN [child] ELSE [] END AS one
    MATCH (one)-[:LIVES_IN]->(:Household)<-[:LIVES_IN]-(other:Child)
    WHERE other <> one
    RETURN other
  } AS others
WITH child, grants, members, involvements, needs, others,
  COLLECT {
    UNWIND involvements AS involvement
    MATCH (involvement)-[:ADDRESSES]->(need:Need)
    WHERE NOT need IN needs
    RETURN DISTINCT need
  } AS addressedNeeds,
  COLLECT {
    UNWIND involvements AS involvement
    MATCH (professional:Professional)-[:CARRIES_OUT]->(involvement)
    RETURN DISTINCT professional
  } AS workers
WITH child, grants, members, involvements, needs, others, addressedNeeds, workers,
  COLLECT {
    UNWIND workers AS professional
    RETURN professional
    UNION
    MATCH (child)<-[:ABOUT]-()-[:SHARED|REACHED|INVITED_TO|CHAIRED|LED|CONTRIBUTED_TO|BETWEEN|ESCALATED_TO|MADE|DECIDED|SHARED_WITH|SOURCE_OF]-(professional:Professional)
    RETURN professional
    UNION
    MATCH (child)<-[:ABOUT]-(:Meeting)<-[invitation:INVITED_TO]-()
    WHERE invitation.through IS NOT NULL
    MATCH (professional:Professional {id: invitation.through})
    RETURN professional
    UNION
    MATCH (child)<-[:FOR]-(:Plan)-[:HAS_GOAL]->(:Goal)-[:HAS_ACTION]->(:Action)-[:OWNED_BY]->(professional:Professional)
    RETURN professional
    UNION
    MATCH (child)<-[:FOR]-(:Plan)<-[:SOURCE_OF]-(professional:Professional)
    RETURN professional
    UNION
    UNWIND needs AS need
    MATCH (professional:Professional)-[:EVIDENCED|SOURCE_OF]->(need)
    RETURN professional
    UNION
    UNWIND involvements AS involvement
    MATCH (professional:Professional)-[:SOURCE_OF]->(involvement)
    RETURN professional
    UNION
    UNWIND involvements AS involvement
    MATCH (involvement)-[:INCLUDES]->(:Visit)<-[:SOURCE_OF]-(professional:Professional)
    RETURN professional
  } AS named
WITH child, grants, members, involvements, needs, others, addressedNeeds, workers,
  named + COLLECT {
    UNWIND named AS supervised
    MATCH (supervised)-[:SUPERVISED_BY]->(supervisor:Professional)
    WHERE NOT supervisor IN named
    RETURN DISTINCT supervisor
  } AS professionals
WITH child, grants, members, involvements, needs, others, addressedNeeds, workers, professionals,
  COLLECT {
    UNWIND CASE WHEN $asked.whole THEN professionals ELSE [] END AS professional
    MATCH (professional)-[:MEMBER_OF]->(team:Team)
    RETURN DISTINCT team
  } AS teams
WITH child, grants, members, involvements, needs, others, addressedNeeds, workers, professionals, teams,
  CASE WHEN $viewer.all THEN [] ELSE COLLECT {
    UNWIND others AS other
    RETURN other
    UNION
    UNWIND members AS member
    MATCH (member)-[:SAME_AS]->(other)
    RETURN other
    UNION
    UNWIND needs + addressedNeeds AS need
    MATCH (need)<-[:HAS_NEED|EVIDENCED|SOURCE_OF]-(other:Child)
    RETURN other
    UNION
    UNWIND involvements AS involvement
    MATCH (involvement)<-[:SOURCE_OF]-(other:Child)
    RETURN other
    UNION
    UNWIND involvements AS involvement
    MATCH (involvement)-[:INCLUDES]->(:Visit)<-[:SOURCE_OF]-(other:Child)
    RETURN other
    UNION
    MATCH (child)<-[:ABOUT|FOR]-()<-[:SOURCE_OF]-(other:Child)
    RETURN other
    UNION
    UNWIND addressedNeeds AS need
    MATCH (need)-[:FOR]->(other)
    RETURN other
    UNION
    MATCH (child)<-[:ABOUT]-(:Meeting)<-[:INVITED_TO]-(other:Child)
    RETURN other
    UNION
    MATCH (child)<-[:FOR]-(:Plan)-[:HAS_GOAL]->(:Goal)-[:HAS_ACTION]->(:Action)-[:OWNED_BY]->(other:Child)
    RETURN other
    UNION
    MATCH (child)<-[:ABOUT]-(:Consent)<-[:GAVE]-(other:Child)
    RETURN other
    UNION
    MATCH (child)<-[:ABOUT]-(:SharingDecision)-[:SOUGHT_VIEWS_OF]->(other:Child)
    RETURN other
  } END AS mentioned
CALL (mentioned) {
  UNWIND mentioned AS child
  //= access/grants-on-child
  RETURN collect(child) AS seen
}
WITH *, [one IN mentioned WHERE one <> child AND NOT one IN seen] AS strangers
WITH *, [stranger IN strangers | stranger.id] AS hidden,
  [other IN others WHERE NOT other IN strangers] AS toldOthers, needs + [need IN addressedNeeds
  WHERE NOT EXISTS { (need)-[:FOR]->(other) WHERE other IN strangers }
    AND NOT EXISTS { (need)<-[:HAS_NEED]-(other) WHERE other IN strangers }] AS toldNeeds
RETURN
  child.id AS child,
  grants,
  hidden,
  COLLECT {
    MATCH (child)-[:HAS_WITHHOLDING]->(withholding:Withholding)
    //= access/withheld-from-viewer
    MATCH (withholding)-[:WITHHOLDS]->(item)
    RETURN {
      item: item.id,
      hidesExistence: withholding.hidesExistence,
      ask: [(withholding)-[:EXCEPT_FOR]->(user:User) WHERE user.disabledAt IS NULL | user.name]
    }
  } AS withheld,
  COLLECT {
    MATCH (child)-[:HAS_WITHHOLDING]->(withholding:Withholding)-[:NOT_FOR]->(member:FamilyMember)
    WHERE withholding.endedAt IS NULL
    MATCH (withholding)-[:WITHHOLDS]->(item)
    RETURN {item: item.id, familyMember: member.id}
  } AS notFor,
  child:Importing AS importing,
  [agency IN COLLECT {
    UNWIND CASE WHEN $asked.whole THEN professionals + involvements + teams ELSE [] END AS acting
    MATCH (acting)-[:WORKS_FOR|FOR_AGENCY|PART_OF]->(agency:Agency)
    RETURN agency
    UNION
    UNWIND CASE WHEN $asked.whole THEN [child] ELSE [] END AS one
    MATCH (one)<-[:ABOUT]-(:SharingDecision)-[:SHARED_WITH]->(agency:Agency)
    RETURN agency
  } | [[name IN $properties.agencies | agency[name]]]] AS agencies,
  [team IN teams | [
    [name IN $properties.teams | team[name]],
    [(team)-[:PART_OF]->(agency) | agency.id]
  ]] AS teams,
  [role IN COLLECT {
    UNWIND professionals + involvements AS acting
    MATCH (acting)-[:HOLDS|IN_ROLE]->(role:Role)
    RETURN DISTINCT role
  } | [[name IN $properties.roles | role[name]]]] AS roles,
  [professional IN professionals | [
    [name IN $properties.professionals | professional[name]],
    [(professional)-[:WORKS_FOR]->(agency) | agency.id],
    [(professional)-[:HOLDS]->(role) | role.id],
    [(professional)-[member:MEMBER_OF]->(team) | [team.id, [name IN $of.period | member[name]]]],
    [(professional)-[supervised:SUPERVISED_BY]->(by) | [by.id, [name IN $of.period | supervised[name]]]]
  ]] AS professionals,
  [family IN COLLECT {
    UNWIND CASE WHEN $asked.whole THEN [child] + toldOthers + members ELSE [] END AS person
    MATCH (person)-[:BELONGS_TO]->(family:Family)
    RETURN DISTINCT family
  } | [[name IN $properties.families | family[name]]]] AS families,
  [household IN COLLECT {
    UNWIND CASE WHEN $asked.whole THEN [child] + toldOthers + members ELSE [] END AS person
    MATCH (person)-[:LIVES_IN]->(household:Household)
    RETURN DISTINCT household
  } | [[name IN $properties.households | household[name]]]] AS households,
  [[
    [name IN $properties.children | child[name]],
    [(child)-[:BELONGS_TO]->(family) | family.id],
    [(child)-[stay:LIVES_IN]->(household) | [household.id, [name IN $of.period | stay[name]]]],
    [(child)-[related:RELATED_TO]->(other) | [other.id, [name IN $of.relationship | related[name]]]]
  ]] AS children,
  [other IN toldOthers | [
    [name IN $properties.relatedChildren | other[name]],
    [(other)-[:BELONGS_TO]->(family) | family.id],
    [(other)-[stay:LIVES_IN]->(household) | [household.id, [name IN $of.period | stay[name]]]],
    [(other)-[related:RELATED_TO]->(child) | [child.id, [name IN $of.relationship | related[name]]]]
  ]] AS relatedChildren,
  [member IN members | [
    [name IN $properties.familyMembers | member[name]],
    [(member)-[:BELONGS_TO]->(family) | family.id],
    [(member)-[:SAME_AS]->(same) | same.id],
    [(member)-[stay:LIVES_IN]->(household) | [household.id, [name IN $of.period | stay[name]]]],
    [(member)-[related:RELATED_TO]->(child) | [child.id, [name IN $of.relationship | related[name]]]],
    [(member)-[support:SUPPORTS]->(need) WHERE need IN toldNeeds |
      [need.id, [name IN $of.period | support[name]]]]
  ]] AS familyMembers,
  [need IN needs | [
    [name IN $properties.needs | need[name]],
    [(person)-[:HAS_NEED]->(need) | person.id],
    [(need)-[:FOR]->(for) WHERE for = child | for.id],
    [(person)-[evidence:EVIDENCED]->(need) | [person.id, [name IN $of.evidence | evidence[name]]]],
    [(person)-[:SOURCE_OF]->(need) | person.id]
  ]] AS needs,
  [need IN addressedNeeds WHERE need IN toldNeeds | [
    [name IN $properties.addressedNeeds | need[name]],
    [(person)-[:HAS_NEED]->(need) | person.id]
  ]] AS addressedNeeds,
  [involvement IN involvements | [
    [name IN $properties.involvements | involvement[name]],
    [(professional)-[:CARRIES_OUT]->(involvement) | professional.id],
    [(involvement)-[:IN_ROLE]->(role) | role.id],
    [(involvement)-[:FOR_AGENCY]->(agency) | agency.id],
    [(involvement)-[:WITH]->(person) | person.id],
    [(involvement)-[:FOR]->(for) WHERE for = child | for.id],
    [(involvement)-[:ADDRESSES]->(need) WHERE need IN toldNeeds | need.id],
    [(involvement)-[:JOINT_WITH]->(other) WHERE other IN involvements | other.id],
    [(person)-[:SOURCE_OF]->(involvement) | person.id]
  ]] AS involvements,
  COLLECT {
    UNWIND involvements AS involvement
    MATCH (involvement)-[:INCLUDES]->(visit:Visit)
    WITH visit, collect(involvement.id) AS ids
    RETURN [
      [name IN $properties.visits | visit[name]],
      ids,
      [(person)-[:SOURCE_OF]->(visit) | person.id]
    ]
  } AS visits,
  [(child)<-[:ABOUT]-(contact:Contact) | [
    [name IN $properties.contacts | contact[name]],
    [child.id],
    [(professional)-[:SHARED]->(contact) | professional.id],
    [(contact)-[:REACHED]->(professional) | professional.id],
    [(person)-[:SOURCE_OF]->(contact) | person.id]
  ]] AS contacts,
  [(child)<-[:ABOUT]-(meeting:Meeting) | [
    [name IN $properties.meetings | meeting[name]],
    [child.id],
    [(professional)-[:CHAIRED]->(meeting) | professional.id],
    [(person)-[invitation:INVITED_TO]->(meeting) | [person.id, [name IN $of.invitation | invitation[name]]]],
    [(person)-[:SOURCE_OF]->(meeting) | person.id]
  ]] AS meetings,
  CASE WHEN $asked.whole THEN [(child)<-[:ABOUT]-(assessment:Assessment) | [
    [name IN $properties.assessments | assessment[name]],
    [child.id],
    [(professional)-[:LED]->(assessment) | professional.id],
    [(professional)-[:CONTRIBUTED_TO]->(assessment) | professional.id],
    [(person)-[:SOURCE_OF]->(assessment) | person.id]
  ]] ELSE [] END AS assessments,
  [(child)<-[:FOR]-(plan:Plan) | [
    [name IN $properties.plans | plan[name]],
    [child.id],
    [(plan)-[:HAS_GOAL]->(goal) | [
      [name IN $properties.goals | goal[name]],
      [(goal)-[:MEETS]->(need) | need.id],
      [(goal)-[:HAS_ACTION]->(action) | [
        [name IN $properties.actions | action[name]],
        [(action)-[:OWNED_BY]->(owner) | owner.id]
      ]]
    ]],
    [(person)-[:SOURCE_OF]->(plan) | person.id]
  ]] AS plans,
  COLLECT {
    UNWIND workers AS one
    MATCH (one)-[tie:TIED_TO]->(other)
    WHERE other IN workers
    RETURN [[name IN $properties.ties | tie[name]], [one.id], [other.id]]
  } AS ties,
  [(child)<-[:ABOUT]-(disagreement:Disagreement) | [
    [name IN $properties.disagreements | disagreement[name]],
    [child.id],
    [(disagreement)-[:BETWEEN]->(person) | person.id],
    [(disagreement)-[:ESCALATED_TO]->(professional) | professional.id],
    [(person)-[:SOURCE_OF]->(disagreement) | person.id]
  ]] AS disagreements,
  [panel IN COLLECT {
    UNWIND CASE WHEN $asked.whole THEN [child] ELSE [] END AS one
    MATCH (one)<-[:ABOUT]-(:Referral)-[:PUT_TO]->(panel:Panel)
    RETURN DISTINCT panel
  } | [[name IN $properties.panels | panel[name]]]] AS panels,
  CASE WHEN $asked.whole THEN [(child)<-[:ABOUT]-(referral:Referral) | [
    [name IN $properties.referrals | referral[name]],
    [child.id],
    [(professional)-[:MADE]->(referral) | professional.id],
    [(referral)-[:PUT_TO]->(panel) | panel.id]
  ]] ELSE [] END AS referrals,
  [(child)<-[:ABOUT]-(consent:Consent) | [
    [name IN $properties.consents | consent[name]],
    [child.id],
    [(person)-[:GAVE]->(consent) | person.id]
  ]] AS consents,
  CASE WHEN $asked.whole THEN [(child)<-[:ABOUT]-(decision:SharingDecision) | [
    [name IN $properties.sharingDecisions | decision[name]],
    [child.id],
    [(professional)-[:DECIDED]->(decision) | professional.id],
    [(decision)-[:SHARED_WITH]->(receiver) | receiver.id],
    [(decision)-[views:SOUGHT_VIEWS_OF]->(person) | [person.id, [name IN $of.views | views[name]]]]
  ]] ELSE [] END AS sharingDecisions
