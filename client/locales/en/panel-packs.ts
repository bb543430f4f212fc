/** Words about the packs that panels read. */
export const enPanelPacks = {
  list: {
    title: 'Panel packs',
    lead: 'What you have been given to read for a panel, while it can be read.',
    none: 'There is nothing for you to read now',
    noneText:
      'Whoever prepares the panel gives you a pack of each child’s record for a time. It then stands here.',
    about: 'as on record on {{day}}, from {{name}}',
    until: 'can be read until {{moment}}',
  },
  pack: {
    line: '{{title}}: {{name}}’s record as it was on {{day}}, packed by {{by}}. It can be read until {{moment}}.',
    unknown: 'This pack can’t be read',
    unknownText: 'Its time is over, or it is not for you. Ask whoever prepares the panel.',
    back: 'To your packs',
    pageTitle: '{{name}} for {{title}}',
  },
  make: {
    title: 'Packs for panels',
    lead: 'A pack is this record as it stands now, for members of a panel to read for a time. Other children and whatever is withheld are left out of it.',
    existing: 'Can be read, or will be',
    one: '{{title}}: as on {{day}}, until {{moment}}, by {{names}}',
    end: 'End it now',
    endOf: 'End the pack “{{title}}” now',
    purpose: 'Which panel it is for, and why',
    members: 'Who reads it',
    membersHint: 'Find a panel member by name',
    membersNone: 'Nobody of that name sits on panels.',
    until: 'Until the end of',
    send: 'Make the pack',
    close: 'Close',
    made: 'The pack is made.',
    gone: 'The server cannot be reached; nothing was changed. Try again in a moment.',
  },
} as const
