import type { DocumentSource } from '../findings/profile-source.ts'
import type { GroundsList } from './ground.ts'

const UK_GDPR: DocumentSource = {
  title: 'Regulation (EU) 2016/679 as it forms part of the law of the United Kingdom (UK GDPR)',
  publisher: 'legislation.gov.uk',
  year: 2016,
}
const CHILDREN_ACT_1989: DocumentSource = {
  title: 'Children Act 1989',
  publisher: 'Parliament of the United Kingdom',
  year: 1989,
}
const CHILDREN_ACT_2004: DocumentSource = {
  title: 'Children Act 2004',
  publisher: 'Parliament of the United Kingdom',
  year: 2004,
}

/**
 * England, as checked on 22 November 2026. Left out: section 17A of the Crime and Disorder Act 1998, which is about
 * information that names nobody; section 14B of the Children Act 2004, whose boards are gone; the duty to report child
 * sexual abuse of the Crime and Policing Act 2026, of which no day of beginning was found.
 */
export const ENGLAND_2026_11: GroundsList = {
  id: 'england-2026-11',
  place: 'England',
  checkedOn: '2026-11-22',
  grounds: [
    {
      code: 'child-protection-enquiry',
      title: 'Helping a child protection enquiry',
      says: 'While a council enquires because a child may be suffering significant harm, those whom it calls on help it, with what they know too.',
      provision: 'Section 47(1) and (9) to (11)',
      source: CHILDREN_ACT_1989,
      basis: 'child-protection',
      caution: 'Of subsections (9) to (11) only accounts by others were read.',
    },
    {
      code: 'immediate-danger',
      title: 'A life or somebody’s safety is at stake',
      says: 'What is needed to protect the vital interests of the child or of somebody else may be shared, and an emergency is no reason to wait.',
      provision: 'Article 6(1)(d)',
      source: UK_GDPR,
      basis: 'vital-interest',
    },
    {
      code: 'safeguarding-function',
      title: 'Part of a public body’s safeguarding work',
      says: 'A public body may share what it needs to for a task that the law gives it, such as its duty towards the safety and welfare of children.',
      provision:
        'Article 6(1)(e), with sections 10, 11 and 16E of the Children Act 2004 and section 175 of the Education Act 2002',
      source: UK_GDPR,
      basis: 'public-task',
    },
    {
      code: 'child-in-need-help',
      title: 'Getting help for a child in need',
      says: 'A council may ask another authority for help with a child in need, and that authority gives it where this fits its own duties. Whether the family takes up a service is still theirs to say.',
      provision: 'Sections 17 and 27',
      source: CHILDREN_ACT_1989,
      basis: 'public-task',
      caution: 'Section 27 was read in an older version.',
    },
    {
      code: 'duty-to-share',
      title: 'The duty to share for a child’s welfare',
      says: 'A listed body passes what it holds about a child’s safety or welfare to another listed body that it may help, unless sharing would do the child more harm than not sharing.',
      provision: 'Section 16LA, inserted by section 4 of the Children’s Wellbeing and Schools Act 2026',
      source: CHILDREN_ACT_2004,
      basis: 'legal-duty',
      caution:
        'It was announced to begin on 30 September 2026, and the regulations that begin it were not found: make sure that it is in force.',
    },
    {
      code: 'safeguarding-partner-request',
      title: 'A safeguarding partner asked for it',
      says: 'A safeguarding partner may ask a person or body for information that its work needs under the local arrangements.',
      provision: 'Section 16H',
      source: CHILDREN_ACT_2004,
      basis: 'legal-duty',
      caution: 'Only accounts by others were read.',
    },
    {
      code: 'consent',
      title: 'The person agreed to this sharing',
      says: 'What somebody freely agreed to have shared, for this purpose, may be shared; it fits only where a refusal would be kept to.',
      provision: 'Article 6(1)(a)',
      source: UK_GDPR,
      basis: 'consent',
    },
    {
      code: 'sensitive-safeguarding',
      title: 'Sensitive details that protect the child',
      says: 'Details of health, origin or the like may be shared without consent to protect a child from harm or neglect, where it cannot be given or asked for without harm to the child. Name one of the other grounds too.',
      provision:
        'Article 9(2)(g) of the UK GDPR, with paragraph 18 of Schedule 1 to the Data Protection Act 2018',
      source: {
        title: 'Data Protection Act 2018',
        publisher: 'Parliament of the United Kingdom',
        year: 2018,
      },
      basis: 'child-protection',
      since: '2018-05-25',
      caution: 'Paragraph 18 was read in official guidance.',
    },
    {
      code: 'voluntary-sector-safeguarding',
      title: 'A charity or independent body protects a child',
      says: 'Whoever is not a public body at its tasks may share what is needed to protect a child from neglect or harm, as a recognised legitimate interest.',
      provision: 'Article 6(1)(ea), and paragraphs 6 and 7 of Annex 1',
      source: {
        title: 'Data (Use and Access) Act 2025',
        publisher: 'Parliament of the United Kingdom',
        year: 2025,
      },
      basis: 'child-protection',
      since: '2026-02-05',
      caution: 'Not for councils, schools, police or health bodies at their public tasks.',
    },
    {
      code: 'crime-prevention',
      title: 'Preventing or looking into a crime',
      says: 'Anybody may give police, a council, probation or a health authority what the prevention of crime and disorder needs; nobody is made to by this.',
      provision: 'Section 115',
      source: {
        title: 'Crime and Disorder Act 1998',
        publisher: 'Parliament of the United Kingdom',
        year: 1998,
      },
      basis: 'public-task',
      caution: 'The list of authorities was read in an older version.',
    },
    {
      code: 'public-interest-confidence',
      title: 'Told in confidence, and protecting the child weighs more',
      says: 'What was told in confidence may be shared without agreement where the law asks for it or the protection of the child outweighs the confidence. Name one of the other grounds too.',
      provision: 'The common law of confidence',
      source: {
        title: 'Protecting children and young people: the responsibilities of all doctors',
        publisher: 'General Medical Council',
        year: 2012,
      },
      basis: 'child-protection',
    },
    {
      code: 'named-legal-duty',
      title: 'Another law or an order asks for it',
      says: 'What a law or an order of a court asks somebody to tell is told, such as female genital mutilation of a girl to the police. Write which law or order in the reason.',
      provision: 'Article 6(1)(c)',
      source: UK_GDPR,
      basis: 'legal-duty',
    },
  ],
}
