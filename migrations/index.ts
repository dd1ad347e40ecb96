import { Platform1800000000000 } from './1800000000000-platform.js';
import { Identity1800000000500 } from './1800000000500-identity.js';
import { Tranches1800000001000 } from './1800000001000-tranches.js';
import { Applications1800000002000 } from './1800000002000-applications.js';
import { PartnersDocuments1800000003000 } from './1800000003000-partners-documents.js';
import { Deadlines1800000004000 } from './1800000004000-deadlines.js';
import { Assessment1800000005000 } from './1800000005000-assessment.js';
import { AllocationDecisions1800000006000 } from './1800000006000-allocation-decisions.js';
import { LettersMessages1800000007000 } from './1800000007000-letters-messages.js';
import { DemoLoad1800000009000 } from './1800000009000-demo-load.js';
import { ForgetAnswers1800000010000 } from './1800000010000-forget-answers.js';
import { LetterInput1800000011000 } from './1800000011000-letter-input.js';
import { ReferenceData1800000012000 } from './1800000012000-reference-data.js';
import { AnyScheme1800000013000 } from './1800000013000-any-scheme.js';
import { PublicDraws1800000014000 } from './1800000014000-public-draws.js';
import { Evidence1800000015001 } from './1800000015001-evidence.js';
import { SessionPlaces1800000015101 } from './1800000015101-session-places.js';
import { InspectedDocuments1800000015301 } from './1800000015301-inspected-documents.js';
import { CommitteeAdvice1800000015401 } from './1800000015401-committee-advice.js';
import { AssignmentRecord1800000015402 } from './1800000015402-assignment-record.js';
import { OnceWithTheWork1800000015701 } from './1800000015701-once-with-the-work.js';
import { TriesOfAMail1800000015702 } from './1800000015702-tries-of-a-mail.js';
import { MessagesLeadSomewhere1800000015801 } from './1800000015801-messages-lead-somewhere.js';
import { SupplementPoints1800000016101 } from './1800000016101-supplement-points.js';
import { AgreementsOfPartners1800000016601 } from './1800000016601-agreements-of-partners.js';
import { DutiesMet1800000016602 } from './1800000016602-duties-met.js';
import { LoweredAwards1800000016603 } from './1800000016603-lowered-awards.js';
import { SecondSubsidies1800000016604 } from './1800000016604-second-subsidies.js';
import { PinnedVersions1800000017001 } from './1800000017001-pinned-versions.js';
import { Procedures1800000018001 } from './1800000018001-procedures.js';
import { PlacesAsWellAsMoney1800000018101 } from './1800000018101-places-as-well-as-money.js';
import { PresentedAdvice1800000018201 } from './1800000018201-presented-advice.js';
import { ReceiptsOfDuties1800000018601 } from './1800000018601-receipts-of-duties.js';
import { DayInMessage1800000019001 } from './1800000019001-day-in-message.js';
import { SealedAssignmentRecords1800000020201 } from './1800000020201-sealed-assignment-records.js';
import { NoDemonstration1800000020401 } from './1800000020401-no-demonstration.js';
import { Invitations1800000021001 } from './1800000021001-invitations.js';
import { LanguageOfAPerson1800000022002 } from './1800000022002-language-of-a-person.js';
import { Colleagues1800000022003 } from './1800000022003-colleagues.js';
import { RoleChanges1800000022009 } from './1800000022009-role-changes.js';
import { ChangesOfColleagues1800000023001 } from './1800000023001-changes-of-colleagues.js';
import { PeopleShareAnAddress1800000023002 } from './1800000023002-people-share-an-address.js';
import { Mandates1800000023101 } from './1800000023101-mandates.js';
import { PartnershipChanges1800000023201 } from './1800000023201-partnership-changes.js';
import { LeadTransfers1800000023202 } from './1800000023202-lead-transfers.js';
import { ActedFor1800000024001 } from './1800000024001-acted-for.js';
import { PledgesOnMandates1800000024002 } from './1800000024002-pledges-on-mandates.js';
import { ProposedLists1800000024003 } from './1800000024003-proposed-lists.js';
import { Comments1800000024201 } from './1800000024201-comments.js';
import { SectionOwners1800000024202 } from './1800000024202-section-owners.js';
import { SectionVersions1800000024203 } from './1800000024203-section-versions.js';
import { DocumentCodes1800000025001 } from './1800000025001-document-codes.js';

/** Every change of the schema, in order; a glob would break between sources and builds. */ import { CalendarAddresses1800000025101 } from './1800000025101-calendar-addresses.js';
import { WhatWasPutBack1800000025201 } from './1800000025201-what-was-put-back.js';
import { SignedIn1800000025202 } from './1800000025202-signed-in.js';
import { MailChoices1800000026301 } from './1800000026301-mail-choices.js';

export const migrations = [
  Platform1800000000000,
  Identity1800000000500,
  Tranches1800000001000,
  Applications1800000002000,
  PartnersDocuments1800000003000,
  Deadlines1800000004000,
  Assessment1800000005000,
  AllocationDecisions1800000006000,
  LettersMessages1800000007000,
  DemoLoad1800000009000,
  ForgetAnswers1800000010000,
  LetterInput1800000011000,
  ReferenceData1800000012000,
  AnyScheme1800000013000,
  PublicDraws1800000014000,
  Evidence1800000015001,
  SessionPlaces1800000015101,
  InspectedDocuments1800000015301,
  CommitteeAdvice1800000015401,
  AssignmentRecord1800000015402,
  OnceWithTheWork1800000015701,
  TriesOfAMail1800000015702,
  MessagesLeadSomewhere1800000015801,
  SupplementPoints1800000016101,
  AgreementsOfPartners1800000016601,
  DutiesMet1800000016602,
  LoweredAwards1800000016603,
  SecondSubsidies1800000016604,
  PinnedVersions1800000017001,
  Procedures1800000018001,
  PlacesAsWellAsMoney1800000018101,
  PresentedAdvice1800000018201,
  ReceiptsOfDuties1800000018601,
  DayInMessage1800000019001,
  SealedAssignmentRecords1800000020201,
  NoDemonstration1800000020401,
  Invitations1800000021001,
  LanguageOfAPerson1800000022002,
  Colleagues1800000022003,
  RoleChanges1800000022009,
  ChangesOfColleagues1800000023001,
  PeopleShareAnAddress1800000023002,
  Mandates1800000023101,
  PartnershipChanges1800000023201,
  LeadTransfers1800000023202,
  ActedFor1800000024001,
  PledgesOnMandates1800000024002,
  ProposedLists1800000024003,
  Comments1800000024201,
  SectionOwners1800000024202,
  SectionVersions1800000024203,
  DocumentCodes1800000025001,
  CalendarAddresses1800000025101,
  WhatWasPutBack1800000025201,
  SignedIn1800000025202,
  MailChoices1800000026301,
];
