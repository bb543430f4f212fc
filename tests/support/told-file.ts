import { FORMAT, VERSION } from '../../domain/network/network-file.ts'
import type { RawNetworkFile } from './valid-network.ts'

/** A small valid network file with something in every list, to be changed in one place by a case. */
export function toldFile(): RawNetworkFile {
  return {
    format: FORMAT,
    version: VERSION,
    asOf: '2026-06-30',
    agencies: [
      { id: 'school', name: 'Riverside School', sector: 'education' },
      { id: 'council', name: 'Council', sector: 'social-care' },
    ],
    teams: [{ id: 'team', name: 'Team North', agency: 'council' }],
    roles: [
      { id: 'teacher', title: 'Teacher', function: 'teacher', clientGroup: 'child', universal: true },
      { id: 'social-worker', title: 'Social worker', function: 'social-worker', clientGroup: 'family' },
    ],
    professionals: [
      { id: 'hemi', name: 'Hēmi Parata', agency: 'school', roles: ['teacher'], skills: ['sign language'] },
      {
        id: 'ada',
        name: 'Ada Nwosu',
        agency: 'council',
        roles: ['social-worker'],
        teams: [{ team: 'team', from: '2025-01-01', until: '2026-01-01' }],
        supervisedBy: [{ professional: 'hemi', from: '2025-01-01', until: '2026-01-01' }],
      },
    ],
    families: [{ id: 'family', name: 'Haddad' }],
    households: [{ id: 'home', name: 'Home', kind: 'home' }],
    children: [
      {
        id: 'layla',
        family: 'family',
        name: 'ليلى حداد',
        dateOfBirth: '2016-03-01',
        pathways: [
          { pathway: 'universal', from: '2025-01-01' },
          { pathway: 'child-in-need', from: '2025-02-01', agreedOn: '2025-01-20' },
        ],
        livesIn: [{ household: 'home', from: '2025-01-01', until: '2026-01-01' }],
        relationships: [{ child: 'sami', kinship: 'sibling' }],
      },
      { id: 'sami', family: 'family', name: 'سامي حداد', expectedOn: '2026-09-01' },
    ],
    familyMembers: [
      {
        id: 'rana',
        family: 'family',
        name: 'Rana Haddad',
        sameAs: 'layla',
        livesIn: [{ household: 'home' }],
        relationships: [
          {
            child: 'layla',
            kinship: 'mother',
            from: '2025-01-01',
            until: '2026-01-01',
            ratings: [
              { on: '2025-01-01', quality: 'positive' },
              { on: '2025-01-01', by: 'child', quality: 'strong' },
              { on: '2025-02-01', quality: 'strained' },
            ],
          },
          { child: 'sami', kinship: 'mother' },
        ],
        supports: [{ need: 'reading', from: '2025-01-01', until: '2026-01-01' }],
      },
    ],
    needs: [
      {
        id: 'reading',
        of: 'layla',
        category: 'education',
        description: 'Reading',
        levels: [
          { on: '2025-01-01', level: 'moderate' },
          { on: '2025-02-01', level: 'moderate' },
        ],
        closedOn: '2026-01-01',
        evidencedBy: [{ person: 'hemi', on: '2025-01-01' }],
      },
      { id: 'rent', of: 'rana', category: 'housing', description: 'Rent' },
    ],
    involvements: [
      {
        id: 'teaching',
        professional: 'hemi',
        role: 'teacher',
        with: 'layla',
        startedOn: '2025-01-01',
        endedOn: '2026-01-01',
        leadFrom: '2025-01-01',
        leadUntil: '2026-01-01',
        every: 'P1W',
        service: 'reading-support',
        addresses: ['reading'],
        ratings: [
          { on: '2025-01-01', impact: 'some' },
          { on: '2025-02-01', impact: 'high' },
        ],
      },
      {
        id: 'casework',
        professional: 'ada',
        role: 'social-worker',
        with: 'rana',
        startedOn: '2025-01-01',
        jointWith: ['teaching'],
      },
    ],
    visits: [{ id: 'visit', involvements: ['teaching', 'casework'], on: '2025-03-01', mode: 'school' }],
    contacts: [
      { id: 'call', children: ['layla'], on: '2025-03-01', channel: 'phone', from: 'hemi', to: ['ada'] },
    ],
    meetings: [
      {
        id: 'meeting',
        children: ['layla'],
        forum: 'core-group',
        on: '2025-03-01',
        chair: 'ada',
        invitations: [
          { person: 'hemi', attendance: 'absent', contribution: 'through-colleague', through: 'ada' },
          { person: 'rana', attendance: 'in-person', contribution: 'spoken' },
        ],
      },
    ],
    assessments: [
      {
        id: 'assessment',
        child: 'layla',
        kind: 'Initial',
        startedOn: '2025-01-01',
        by: 'ada',
        contributors: ['hemi'],
      },
    ],
    plans: [
      {
        id: 'plan',
        child: 'layla',
        kind: 'Child in need plan',
        startedOn: '2025-01-01',
        goals: [
          {
            id: 'goal',
            aim: 'Reads at her age',
            needs: ['reading'],
            actions: [{ id: 'action', task: 'Reads twice a week', owner: 'rana' }],
          },
        ],
      },
    ],
    ties: [
      {
        from: 'hemi',
        to: 'ada',
        ratings: [
          { on: '2025-01-01', quality: 'positive' },
          { on: '2025-02-01', quality: 'positive' },
        ],
      },
    ],
    disagreements: [
      {
        id: 'disagreement',
        child: 'layla',
        about: 'Hours',
        between: ['hemi', 'rana'],
        raisedOn: '2025-01-01',
      },
    ],
    panels: [{ id: 'panel', name: 'Panel', members: ['ada'] }],
    referrals: [
      {
        id: 'referral',
        child: 'layla',
        by: 'hemi',
        panel: 'panel',
        on: '2025-01-01',
        reason: 'Reading',
        status: 'decided',
      },
    ],
    consents: [
      { id: 'consent', child: 'layla', given: true, scope: 'School', givenBy: 'rana', on: '2025-01-01' },
    ],
    sharingDecisions: [
      {
        id: 'decision',
        child: 'layla',
        on: '2025-01-01',
        outcome: 'shared',
        by: 'hemi',
        with: ['school'],
        information: 'That she is often late',
        grounds: ['england-2026-11/child-in-need-help'],
        views: [{ person: 'rana', words: 'Agrees' }],
      },
    ],
  }
}
