import type { DocumentSource } from '../profile-source.ts'

/** Public documents of New Zealand that several entries of its profile rest on. */

export const CHILDRENS_TEAMS: DocumentSource = {
  title: "Working with children: Children's Teams",
  publisher: 'Oranga Tamariki, Ministry for Children',
  year: 2017,
}

export const WORKING_WITH_PROFESSIONALS: DocumentSource = {
  title: 'Working with professionals',
  publisher: 'Oranga Tamariki Practice Centre',
  year: 2013,
}

export const ORANGA_TAMARIKI_ACT: DocumentSource = {
  title: 'Oranga Tamariki Act 1989',
  publisher: 'New Zealand Parliament',
  year: 1989,
}

export const SUPPORTING_PARENTS: DocumentSource = {
  title:
    'Supporting Parents Healthy Children. Supporting parents with mental illness and addiction and their children: a guideline for mental health and addiction services',
  publisher: 'Ministry of Health, New Zealand',
  year: 2015,
}

export const WELL_CHILD: DocumentSource = {
  title: 'Well Child / Tamariki Ora National Schedule 2013',
  publisher: 'Ministry of Health, New Zealand',
  year: 2013,
}
