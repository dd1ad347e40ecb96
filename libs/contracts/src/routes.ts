import type { z } from 'zod';
import { AdoptAdvice, CommitteeAdvice, CommitteeAdviceList, SaveAdvice } from './advice.js';
import {
  AllocationQuery,
  AllocationView,
  DecideTranche,
  DecisionPreview,
  DecisionResult,
  PreviewDecision,
  RankTranche,
} from './allocations.js';
import {
  ApplicationList,
  ApplicationView,
  CaseloadQuery,
  StartApplication,
} from './application/applications.js';
import { ChangeVariant, VariantChoices } from './application/variant-choices.js';
import { CoFinancingView } from './application/co-financing.js';
import { COLLEAGUE_ROUTES } from './application/colleague-routes.js';
import { DutyMet, DutyReceipt } from './application/deadlines.js';
import { DocumentList, RemarkOnDocument, UploadQuery } from './application/documents.js';
import { AnswerInvitation, InvitationView, InvitePartner } from './application/invitations.js';
import { MANDATE_ROUTES } from './application/mandate-routes.js';
import { AddPartner, PartnerList, SetContribution } from './application/partners.js';
import { PARTNERSHIP_CHANGE_ROUTES } from './application/partnership-change-routes.js';
import { TOGETHER_ROUTES } from './application/together/routes.js';
import { ReuseQuery, ReuseView } from './application/reuse.js';
import { SaveSection, SectionView } from './application/sections.js';
import { RECEIPT_ROUTES } from './application/receipt-routes.js';
import {
  TransitionPreview,
  TransitionReceipt,
  TransitionRequest,
} from './application/transitions.js';
import {
  AssessmentPanel,
  AssignAssessors,
  AssignmentList,
  AssignmentReason,
  AssignmentView,
  DeclareInterests,
  SaveScores,
  SubmitScores,
} from './assessments.js';
import { DrawList, DrawQuery, DrawView } from './draws.js';
import { FindList, FindQuery } from './finds.js';
import { ChooseMailing, MailChoiceView } from './mail-choice.js';
import { LetterView, MessageList } from './messages.js';
import { EndOffice, GiveOffice, OfficeList } from './offices.js';
import { REFERENCE_ROUTES } from './reference-data/reference-data-routes.js';
import { SchemeLint } from './scheme-lint.js';
import { SchemeDetail, SchemeList, SchemeVersionDetail } from './schemes.js';
import { ChooseLanguage, Session, SignedInPlaces } from './session.js';
import {
  AmendTranche,
  CreateProgramme,
  CreateTranche,
  ProgrammeDetail,
  ProgrammeList,
  TrancheDetail,
  TrancheList,
  TranchePreview,
} from './tranches.js';
import { CalendarAddress, CalendarStanding, WorkList } from './work.js';

/** What goes over one route; a file is no contract of ours, so that neither side of it stands here. */
interface RouteContract {
  readonly query?: z.ZodObject;
  readonly body?: z.ZodType;
  readonly answer?: z.ZodType;
}

/**
 * Every route of the API with what is sent and what is answered. The screens make their calls of it;
 * a test of the server holds it against what the server really takes and gives.
 */
export const ROUTES = {
  'GET /v1/applications': { answer: ApplicationList },
  'POST /v1/applications': { body: StartApplication, answer: ApplicationView },
  'GET /v1/applications/caseload': { query: CaseloadQuery, answer: ApplicationList },
  'GET /v1/applications/:reference': { answer: ApplicationView },
  'GET /v1/applications/:reference/advice': { answer: CommitteeAdvice },
  'PUT /v1/applications/:reference/advice': { body: SaveAdvice, answer: CommitteeAdvice },
  'POST /v1/applications/:reference/advice/adoptions': {
    body: AdoptAdvice,
    answer: CommitteeAdvice,
  },
  'POST /v1/applications/:reference/advice/editions': { answer: CommitteeAdvice },
  'POST /v1/applications/:reference/advice/presentations': {
    body: AdoptAdvice,
    answer: CommitteeAdvice,
  },
  'GET /v1/applications/:reference/assessments': { answer: AssessmentPanel },
  'POST /v1/applications/:reference/assignments': {
    body: AssignAssessors,
    answer: AssessmentPanel,
  },
  'POST /v1/applications/:reference/assignments/previews': {
    body: AssignAssessors,
    answer: TransitionPreview,
  },
  'POST /v1/applications/:reference/assignments/:assignment/reminders': {
    answer: AssessmentPanel,
  },
  'POST /v1/applications/:reference/assignments/:assignment/reopenings': {
    body: AssignmentReason,
    answer: AssessmentPanel,
  },
  'POST /v1/applications/:reference/assignments/:assignment/withdrawals': {
    body: AssignmentReason,
    answer: AssessmentPanel,
  },
  'GET /v1/applications/:reference/co-financing': { answer: CoFinancingView },
  'GET /v1/applications/:reference/documents': { answer: DocumentList },
  'POST /v1/applications/:reference/documents': { query: UploadQuery, answer: DocumentList },
  'DELETE /v1/applications/:reference/documents/:document': { answer: DocumentList },
  'GET /v1/applications/:reference/documents/:document': {},
  'PUT /v1/applications/:reference/documents/:document/remark': {
    body: RemarkOnDocument,
    answer: DocumentList,
  },
  'DELETE /v1/applications/:reference/documents/:document/remark': { answer: DocumentList },
  'PUT /v1/applications/:reference/duties/:duty/receipt': { body: DutyMet, answer: DutyReceipt },
  ...COLLEAGUE_ROUTES,
  ...TOGETHER_ROUTES,
  ...MANDATE_ROUTES,
  ...PARTNERSHIP_CHANGE_ROUTES,
  ...RECEIPT_ROUTES,
  ...REFERENCE_ROUTES,
  'GET /v1/applications/:reference/partners': { answer: PartnerList },
  'POST /v1/applications/:reference/partners': { body: AddPartner, answer: PartnerList },
  'POST /v1/applications/:reference/partners/:partner/agreement': { answer: PartnerList },
  'POST /v1/applications/:reference/partners/:partner/confirmation': { answer: PartnerList },
  'POST /v1/applications/:reference/partners/:partner/invitations': {
    body: InvitePartner,
    answer: PartnerList,
  },
  'POST /v1/applications/:reference/partners/:partner/invitations/withdrawals': {
    answer: PartnerList,
  },
  'PUT /v1/applications/:reference/partners/:partner/contribution': {
    body: SetContribution,
    answer: CoFinancingView,
  },
  'GET /v1/applications/:reference/reuse': { query: ReuseQuery, answer: ReuseView },
  'GET /v1/applications/:reference/variant': { answer: VariantChoices },
  'PUT /v1/applications/:reference/variant': { body: ChangeVariant, answer: VariantChoices },
  'POST /v1/applications/:reference/previews': {
    body: TransitionRequest,
    answer: TransitionPreview,
  },
  'GET /v1/applications/:reference/sections/:section': { answer: SectionView },
  'PUT /v1/applications/:reference/sections/:section': { body: SaveSection, answer: SectionView },
  'POST /v1/applications/:reference/transitions': {
    body: TransitionRequest,
    answer: TransitionReceipt,
  },
  'GET /v1/assignments': { answer: AssignmentList },
  'GET /v1/assignments/:assignment': { answer: AssignmentView },
  'GET /v1/assignments/:assignment/documents/:document': {},
  'PUT /v1/assignments/:assignment/interests': { body: DeclareInterests, answer: AssignmentView },
  'PUT /v1/assignments/:assignment/scores': { body: SaveScores, answer: AssignmentView },
  'POST /v1/assignments/:assignment/submissions': { body: SubmitScores, answer: AssignmentView },
  'GET /v1/calendar': { answer: CalendarStanding },
  'POST /v1/calendar': { answer: CalendarAddress },
  'DELETE /v1/calendar': { answer: CalendarStanding },
  'GET /v1/calendars/:secret': {},
  'GET /v1/draws': { query: DrawQuery, answer: DrawList },
  'GET /v1/draws/:tranche': { answer: DrawView },
  'GET /v1/draws/:tranche/:round': { answer: DrawView },
  'GET /v1/invitations/:invitation': { answer: InvitationView },
  'POST /v1/invitations/:invitation/answers': {
    body: AnswerInvitation,
    answer: InvitationView,
  },
  'GET /v1/letters/:letter': { answer: LetterView },
  'GET /v1/letters/:letter/pdf': {},
  'GET /v1/mail-choice': { answer: MailChoiceView },
  'PUT /v1/mail-choice': { body: ChooseMailing, answer: MailChoiceView },
  'GET /v1/messages': { answer: MessageList },
  'PUT /v1/messages/:message/read-marks': { answer: MessageList },
  'PUT /v1/messages/read-marks': { answer: MessageList },
  'GET /v1/offices': { answer: OfficeList },
  'POST /v1/offices': { body: GiveOffice, answer: OfficeList },
  'POST /v1/offices/:office/endings': { body: EndOffice, answer: OfficeList },
  'GET /v1/programmes': { answer: ProgrammeList },
  'POST /v1/programmes': { body: CreateProgramme, answer: ProgrammeDetail },
  'GET /v1/programmes/:programme': { answer: ProgrammeDetail },
  'GET /v1/schemes': { answer: SchemeList },
  'GET /v1/schemes/:scheme': { answer: SchemeDetail },
  'GET /v1/schemes/:scheme/finds': { query: FindQuery, answer: FindList },
  'GET /v1/schemes/:scheme/versions/:version': { answer: SchemeVersionDetail },
  'GET /v1/schemes/:scheme/versions/:version/lint': { answer: SchemeLint },
  'GET /v1/session': { answer: Session },
  'POST /v1/session/extensions': { answer: Session },
  'PUT /v1/session/language': { body: ChooseLanguage, answer: Session },
  'GET /v1/sessions': { answer: SignedInPlaces },
  'DELETE /v1/sessions': { answer: SignedInPlaces },
  'DELETE /v1/sessions/:place': { answer: SignedInPlaces },
  'GET /v1/tranches': { answer: TrancheList },
  'POST /v1/tranches': { body: CreateTranche, answer: TrancheDetail },
  'POST /v1/tranches/previews': { body: CreateTranche, answer: TranchePreview },
  'GET /v1/tranches/:tranche': { answer: TrancheDetail },
  'GET /v1/tranches/:tranche/advices': { answer: CommitteeAdviceList },
  'GET /v1/tranches/:tranche/allocations': { query: AllocationQuery, answer: AllocationView },
  'POST /v1/tranches/:tranche/allocations': { body: RankTranche, answer: AllocationView },
  'POST /v1/tranches/:tranche/amendments': { body: AmendTranche, answer: TrancheDetail },
  'POST /v1/tranches/:tranche/amendments/previews': { body: AmendTranche, answer: TranchePreview },
  'POST /v1/tranches/:tranche/decisions': { body: DecideTranche, answer: DecisionResult },
  'POST /v1/tranches/:tranche/decisions/previews': {
    body: PreviewDecision,
    answer: DecisionPreview,
  },
  'GET /v1/work-items': { answer: WorkList },
} as const satisfies Readonly<Record<string, RouteContract>>;

type Routes = typeof ROUTES;

/** A method and a path, with `:name` for what differs. */
export type Route = keyof Routes;

/** What somebody sends over a route, before defaults are filled in. */
export type BodyOf<Of extends Route> = Routes[Of] extends { body: infer Body extends z.ZodType }
  ? z.input<Body>
  : never;

export type AnswerOf<Of extends Route> = Routes[Of] extends {
  answer: infer Answer extends z.ZodType;
}
  ? z.output<Answer>
  : never;

/** The names that a route knows after the question mark. */
export type QueryNameOf<Of extends Route> = Routes[Of] extends {
  query: infer Query extends z.ZodObject;
}
  ? keyof z.output<Query> & string
  : never;
