import type { DocumentSource } from '../findings/profile-source.ts'
import type { GroundsList } from './ground.ts'

const ORANGA_TAMARIKI_ACT: DocumentSource = {
  title: 'Oranga Tamariki Act 1989',
  publisher: 'New Zealand Parliament',
  year: 1989,
}
const PRIVACY_ACT: DocumentSource = {
  title: 'Privacy Act 2020',
  publisher: 'New Zealand Parliament',
  year: 2020,
}

/**
 * Aotearoa New Zealand, as checked on 22 November 2026. Reporting of concerns is still no duty: the government has accepted
 * that it become one, and no law was found. Since 1 May 2026 whoever receives information from others may have to tell the
 * person (information privacy principle 3A), which is no ground to share.
 */
export const NEW_ZEALAND_2026_11: GroundsList = {
  id: 'new-zealand-2026-11',
  place: 'Aotearoa New Zealand',
  checkedOn: '2026-11-22',
  grounds: [
    {
      code: 'report-of-concern',
      title: 'Telling Oranga Tamariki or the Police of a worry',
      says: 'Anybody who believes that a child is being or may be harmed or neglected, or worries about their wellbeing, may say so, and is protected unless they act in bad faith.',
      provision: 'Sections 15 and 16',
      source: ORANGA_TAMARIKI_ACT,
      basis: 'child-protection',
      since: '2019-07-01',
    },
    {
      code: 'required-section-66',
      title: 'Oranga Tamariki or the Police required it',
      says: 'Asked under section 66, every agency hands over what it holds about a child’s safety or wellbeing, apart from what is legally privileged; nobody need be consulted first.',
      provision: 'Section 66',
      source: ORANGA_TAMARIKI_ACT,
      basis: 'legal-duty',
      since: '2019-07-01',
    },
    {
      code: 'child-wellbeing-66c',
      title: 'Sharing for a child’s wellbeing or safety',
      says: 'Child welfare and protection agencies and independent persons may share with each other what helps to prevent harm, assess, plan or provide services. The child is told and heard first where that is practicable and appropriate.',
      provision: 'Sections 65A, 66C and 66K',
      source: ORANGA_TAMARIKI_ACT,
      basis: 'child-protection',
      since: '2019-07-01',
    },
    {
      code: 'onward-section-66a',
      title: 'Passing on what section 66 gave',
      says: 'Oranga Tamariki and the Police may pass on what they were given under section 66, to keep a child safe, assess, plan or provide services, but not what broke a professional confidence.',
      provision: 'Sections 66A and 66B',
      source: ORANGA_TAMARIKI_ACT,
      basis: 'child-protection',
      since: '2019-07-01',
      caution: 'For Oranga Tamariki and the Police alone. Section 66A was read in official guidance.',
    },
    {
      code: 'family-violence',
      title: 'Somebody faces family violence',
      says: 'Family violence agencies and social services practitioners consider sharing, and may share with each other, to assess, to plan, or to help to protect a victim.',
      provision: 'Sections 20 and 24',
      source: { title: 'Family Violence Act 2018', publisher: 'New Zealand Parliament', year: 2018 },
      basis: 'child-protection',
      since: '2019-07-01',
      caution: 'Read in guidance of the Privacy Commissioner and the Ministry of Justice.',
    },
    {
      code: 'serious-threat',
      title: 'Preventing a serious threat to somebody',
      says: 'What is needed may be told to whoever can act on it, to prevent or lessen a serious threat to somebody’s life, health or safety, judged by how likely, how severe and how soon it is.',
      provision: 'Section 22, information privacy principle 11(1)(f)',
      source: PRIVACY_ACT,
      basis: 'vital-interest',
      since: '2020-12-01',
    },
    {
      code: 'authorised-by-person',
      title: 'The child or a parent authorised it',
      says: 'What the child, or a parent where that is right, has authorised to be shared may be shared.',
      provision: 'Section 22, information privacy principle 11',
      source: PRIVACY_ACT,
      basis: 'consent',
      since: '2020-12-01',
    },
    {
      code: 'purpose-collected',
      title: 'It is what the information was collected for',
      says: 'Information may be shared for one of the purposes for which it was obtained, or for one directly related to it.',
      provision: 'Section 22, information privacy principle 11',
      source: PRIVACY_ACT,
      basis: 'public-task',
      since: '2020-12-01',
    },
    {
      code: 'maintenance-of-law',
      title: 'The Police or another enforcer needs it',
      says: 'What is needed so that the maintenance of the law is not prejudiced may be shared; being asked does not by itself oblige anybody.',
      provision: 'Section 22, information privacy principle 11(1)(e)(i)',
      source: PRIVACY_ACT,
      basis: 'public-task',
      since: '2020-12-01',
    },
    {
      code: 'health-rule-11',
      title: 'A health agency shares to prevent a risk',
      says: 'A health agency may disclose where an exception of rule 11 applies, such as preventing a risk while authorisation cannot practicably be asked for.',
      provision: 'Rule 11',
      source: {
        title: 'Health Information Privacy Code 2020',
        publisher: 'Office of the Privacy Commissioner, New Zealand',
        year: 2020,
      },
      basis: 'vital-interest',
      since: '2020-12-01',
      caution: 'The wording of the exception was not read.',
    },
    {
      code: 'health-request-22c',
      title: 'A social worker or the Police asked for health information',
      says: 'A health provider may give health information to a social worker, a care and protection co-ordinator or the Police who need it for their work; it need not.',
      provision: 'Section 22C',
      source: { title: 'Health Act 1956', publisher: 'New Zealand Parliament', year: 1956 },
      basis: 'public-task',
      caution: 'Read in an older version.',
    },
    {
      code: 'another-law',
      title: 'Another law or an order asks for it or allows it',
      says: 'Where another Act or an order requires or authorises the sharing, that goes before the Privacy Act. Write which law or order in the reason.',
      provision: 'Section 24',
      source: PRIVACY_ACT,
      basis: 'legal-duty',
      since: '2020-12-01',
    },
  ],
}
