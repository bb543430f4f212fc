/** Words about signing in, and who may see what. */
export const enAccess = {
  role: {
    'social-worker': 'Social worker',
    supervisor: 'Supervisor',
    'panel-member': 'Panel member',
    'practice-administrator': 'Practice administrator',
    auditor: 'Auditor',
  },
  roleMay: {
    'social-worker': 'Sees own and team cases.',
    supervisor: 'Sees the cases of whom they supervise.',
    'panel-member': 'Sees the pack of a meeting.',
    'practice-administrator': 'Keeps users, teams and the directory; sees no cases.',
    auditor: 'Sees who saw what; sees no cases.',
  },
  signIn: {
    title: 'Who is looking?',
    over: 'Your session is over. Sign in again, and this page is as you left it, with what you have begun to enter.',
    elsewhere: 'Signing in opens another tab. Come back to this one afterwards.',
    local:
      'This Ecomap has no identity provider: it is for trying out, on this machine alone. Come in as one of the people of the examples.',
    provider: 'Sign in with your organisation’s account.',
    action: 'Sign in',
  },
  signedInAgain: {
    title: 'You are signed in',
    back: 'You can close this tab, and go on in the one where you were.',
  },
  menu: {
    label: 'Signed in as {{name}}, {{roles}}',
    packs: 'Panel packs',
    audit: 'Who did what',
    professionals: 'Professionals',
    users: 'People who sign in',
    machines: 'Machines',
    holders: 'Holders of restricted children',
    sessions: 'Your sessions…',
    signOut: 'Sign out',
  },
  noPacks: {
    title: 'Packs are for members of panels',
    text: 'Whoever sits on a panel reads here what was packed for it. Ask your practice administrator if you should.',
  },
  noDirectory: {
    title: 'The directory is not open to your role',
    text: 'Social workers, supervisors and practice administrators look after professionals and agencies here.',
  },
  noUsers: {
    title: 'Users are not open to your role',
    text: 'Practice administrators look after who signs in here. Ask one of them if something about you is wrong.',
  },
  noMachines: {
    title: 'Machines are not open to your role',
    text: 'Practice administrators look after the programs that read here. Ask one of them if a program should.',
  },
  noHolders: {
    title: 'This page is not open to your role',
    text: 'Practice administrators name somebody when too few are left who can open a restricted child. Tell one of them if you know of such a child.',
  },
  noCases: {
    title: 'Children’s records are not open to your role',
    text: 'Whoever works with a child, or supervises who does, sees their network. Ask your practice administrator if you should.',
  },
} as const
