/** Words of the matrix of needs and people. */
export const enNeeds = {
  title: 'Needs and who meets them',
  lead: 'Open needs on {{day}}, and everyone recorded as meeting one.',
  none: 'No open need is recorded on {{day}}.',
  nobodyHere: 'Nobody is recorded as meeting it.',
  need: 'Need',
  notAround: 'not part of the network on this day',
  how: {
    addresses: 'Works on it',
    supports: 'Informal support',
    action: 'Has an action for it',
    evidenced: 'Says so (evidence)',
  },
  told: {
    addresses: 'works on it since {{day}}',
    supports: 'informal support',
    supportsSince: 'informal support since {{day}}',
    action: 'action: {{task}}',
    actionDue: 'action: {{task}}, due {{day}}',
    evidenced: 'evidenced it on {{day}}',
  },
  cell: '{{name}}: {{ways}}',
  of: 'of {{name}}',
  record: 'Record that {{name}} meets “{{need}}”',
  recordElse: 'Somebody else…',
  recordElseFor: 'Record somebody else who works on “{{need}}”',
  others: {
    heading: 'Around the child, with none of these needs recorded as theirs to meet',
    record: 'Record which needs {{name}} meets',
    evidenced_one: 'evidenced one of them',
    evidenced_other: 'evidenced {{count}} of them',
  },
} as const
