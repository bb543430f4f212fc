import type { CodegenConfig } from '@graphql-codegen/cli'
import { addTypenameSelectionDocumentTransform } from '@graphql-codegen/client-preset'
import { codeResolvers } from './server/eco-map/codes.ts'

const sourcesIn = (module: string, names: string[]) =>
  Object.fromEntries(names.map((name) => [name, `${module}#${name}Source`]))

/** The generator passes the domain's codes on as values, which types alone cannot be. */
const asTypes = (_path: string, made: string) =>
  made.replaceAll(/^export \{ (\w+) \};$/gm, 'export type { $1 };')

/**
 * In place of each operation the client holds its id alone, in the form that urql sends as GraphQL over HTTP's `documentId`;
 * the text is in the list that the server reads.
 */
const asIds = (_path: string, made: string) =>
  made.replaceAll(
    /\{"__meta__":\{"documentId":("sha256:[0-9a-f]{64}")\}\}/g,
    '{"kind":"Document","definitions":[],"documentId":$1}',
  )

/** Types made from the SDL for the resolvers, and from the client's own documents. What is made is never edited and never committed. */
const config: CodegenConfig = {
  schema: 'server/**/*.graphql',
  // A test's own documents are of a schema of its own.
  documents: ['client/**/*.{ts,tsx}', '!client/**/*.test.{ts,tsx}', '!client/api/generated/**'],
  importExtension: '.ts',
  ignoreNoDocuments: true,
  generates: {
    'server/generated/resolver-types.ts': {
      hooks: { beforeOneFileWrite: asTypes },
      plugins: ['typescript', 'typescript-resolvers'],
      config: {
        useTypeImports: true,
        maybeValue: 'T | null | undefined',
        contextType: '../context.ts#RequestContext',
        scalars: {
          ID: 'string',
          Date: { input: '../eco-map/date.ts#UncheckedDay', output: '../../domain/network/day.ts#Day' },
          NetworkFile: 'unknown',
          PracticeTable: '../profiles/profiles.ts#PracticeTableSource',
          WhatIfChanges: 'unknown',
        },
        enumValues: {
          ...Object.fromEntries(
            Object.keys(codeResolvers).map((name) => [name, `../../domain/network/codes.ts#${name}`]),
          ),
          FindingKind: '../../domain/findings/finding-kind.ts#FindingKind',
          Severity: '../../domain/findings/finding.ts#Severity',
          AccessRole: '../../domain/access/roles.ts#AccessRole',
          MachineScope: '../../domain/access/machine-scopes.ts#MachineScope',
          GrantBasis: '../../domain/access/roles.ts#GrantBasis',
          AuditAction: '../audit/audit-entry.ts#AuditAction',
          Unit: '../../domain/findings/thresholds.ts#Unit',
          ExpectationForm: '../../domain/findings/profile.ts#ExpectationForm',
          ExchangeType: '../findings/evidence.ts#ExchangeType',
          MissingFact: '../findings/evidence.ts#MissingFact',
          FlowDirection: '../findings/evidence.ts#FlowDirection',
          CaseloadBasis: '../caseload/caseload.ts#CaseloadBasis',
          ReviewState: '../../domain/findings/review.ts#ReviewState',
          ReviewEnd: '../findings/histories.ts#ReviewEnd',
          BreakGlassOutcome: '../../domain/access/break-glass-outcome.ts#BreakGlassOutcome',
          PastChangeKind: '../recording/past-change-kind.ts#PastChangeKind',
          TwinReason: '../../domain/directory/twins.ts#TwinReason',
          InvolvementQuestion: '../findings/evidence.ts#InvolvementQuestion',
        },
        mappers: {
          ...sourcesIn('../eco-map/sources.ts', [
            'Child',
            'Network',
            'NetworkRecord',
            'RelatedChild',
            'FamilyMember',
            'Relationship',
            'Professional',
            'Person',
            'Involvement',
            'Need',
            'EvidencedBy',
            'Meeting',
            'Invitation',
            'InformationFlow',
            'Team',
            'Agency',
            'Household',
            'Role',
          ]),
          ...sourcesIn('../findings/evidence.ts', [
            'Evidence',
            'NeedEvidence',
            'InformalSupportEvidence',
            'InvolvementEvidence',
            'ImpactEvidence',
            'ExchangeEvidence',
            'LeadEvidence',
            'PathwayEvidence',
            'NetworkSizeEvidence',
            'NothingRecordedEvidence',
            'OneWayEvidence',
            'InTouchWithEvidence',
            'OnlyLinkEvidence',
            'SupervisionEvidence',
            'EvidencedEvidence',
            'ActionEvidence',
            'VisitDueEvidence',
            'ReviewDueEvidence',
            'PlanEvidence',
            'NoMeetingEvidence',
            'DisagreementEvidence',
            'QualityEvidence',
            'NotHeardEvidence',
            'NotSeenEvidence',
            'ExpectedEvidence',
            'MeetingEvidence',
            'ExitEvidence',
            'ContactEvidence',
            'UnansweredEvidence',
            'VisitsAWeekEvidence',
            'SourcesEvidence',
            'WindowEvidence',
          ]),
          ...sourcesIn('../findings/findings.ts', ['Finding']),
          ...sourcesIn('../findings/histories.ts', ['FindingHistory', 'FindingTime', 'FindingReview']),
          ...sourcesIn('../caseload/caseload.ts', ['Caseload', 'FindingCount']),
          ...sourcesIn('../profiles/profiles.ts', ['PracticeProfile', 'Practice', 'Threshold']),
          Me: '../access/viewer.ts#SignedIn',
          ExamplePerson: '../access/user.ts#User as ExamplePersonSource',
          ...sourcesIn('../access/accounts.ts', ['User', 'UserConnection']),
          ...sourcesIn('../access/machines.ts', ['Machine']),
          ...sourcesIn('../access/holders.ts', ['HeldByFew', 'HolderProposal']),
          HolderResult: '../access/holders.ts#HolderOutcome',
          DropHolderResult: '../access/holders.ts#DropHolderOutcome',
          ChildNews: '../live/child-news.ts#ChildNewsSource',
          MachineTokenResult: '../access/machines.ts#MachineTokenOutcome',
          EndMachineResult: '../access/machines.ts#EndMachineOutcome',
          ...sourcesIn('../access/grants.ts', ['UserGrant']),
          ...sourcesIn('../access/case-grants.ts', ['ChildGrant']),
          PanelPack: '../panel-packs/panel-packs.ts#PanelPackSource',
          PackContents: '../panel-packs/panel-packs.ts#PackContentsSource',
          PanelPackResult: '../panel-packs/panel-packs.ts#PackOutcome',
          EndPanelPackResult: '../panel-packs/panel-packs.ts#EndPackOutcome',
          ...sourcesIn('../access/break-glass-review.ts', ['BreakGlassUse', 'BreakGlassUseConnection']),
          BreakGlassResult: '../access/break-glass.ts#BreakGlassAnswer',
          EndBreakGlassResult: '../access/break-glass.ts#EndBreakGlassOutcome',
          ReviewBreakGlassResult: '../access/break-glass-review.ts#ReviewBreakGlassOutcome',
          ...sourcesIn('../audit/told-entries.ts', ['AuditPage', 'AuditEntry', 'AuditDetails', 'AuditUser']),
          KeepUserResult: '../access/accounts.ts#KeepUserOutcome',
          ChangeUserResult: '../access/accounts.ts#ChangeUserOutcome',
          UserGrantResult: '../access/grants.ts#UserGrantOutcome',
          ChildGrantResult: '../access/case-grants.ts#ChildGrantOutcome',
          DropNamedGrantResult: '../access/named-grants.ts#DropNamedGrantOutcome',
          RestrictionResult: '../access/named-grants.ts#RestrictionOutcome',
          LiftRestrictionResult: '../access/named-grants.ts#LiftOutcome',
          KeepWhatIfResult: '../what-if/what-if.ts#KeepOutcome',
          WithholdResult: '../access/withholding.ts#WithholdOutcome',
          EndWithholdingResult: '../access/withholding.ts#EndWithholdingOutcome',
          DropWhatIfResult: '../what-if/what-if.ts#DropOutcome',
          ...sourcesIn('../directory/directory.ts', [
            'ChildConnection',
            'ProfessionalConnection',
            'ListedProfessional',
            'AgencyConnection',
            'DirectoryAgency',
            'TeamConnection',
            'PanelConnection',
            'RoleConnection',
            'DirectoryRole',
          ]),
          ...sourcesIn('../directory/supposed-hand-over.ts', ['SupposedForChild']),
          SupposedHandOverResult: '../directory/supposed-hand-over.ts#SupposedHandOverOutcome',
          ...sourcesIn('../directory/professional.ts', [
            'DirectoryProfessional',
            'DirectoryInvolvement',
            'ProfessionalTwin',
          ]),
        },
      },
    },
    'client/api/generated/': {
      preset: 'client',
      hooks: { beforeOneFileWrite: asIds },
      // The client's cache goes by the types of what it was given.
      documentTransforms: [addTypenameSelectionDocumentTransform],
      presetConfig: {
        fragmentMasking: { unmaskFunctionName: 'readFragment' },
        persistedDocuments: { hashPropertyName: 'documentId', mode: 'replaceDocumentWithHash' },
      },
      config: {
        useTypeImports: true,
        enumsAsTypes: true,
        scalars: {
          ID: 'string',
          Date: '../../../domain/network/day.ts#Day',
          NetworkFile: 'unknown',
          PracticeTable: 'unknown',
          WhatIfChanges: 'unknown',
        },
      },
    },
  },
}

export default config
