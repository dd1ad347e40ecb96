import type { IdentityClaims } from '@tranche/backend/identity';
import type { CreateTranche } from '@tranche/contracts';
import type { Answers, ColleagueRole, PartnerKind, Text, Unit } from '@tranche/domain';

export interface DemoProgramme {
  readonly code: string;
  readonly name: Text;
  readonly note: Text | null;
  /** What it counts; euros when left out. */
  readonly unit?: Unit;
  readonly totalCents: number;
}

/** A made-up tranche with its applications, as it is to be played. */
export interface DemoTranche<Application = DemoApplication> {
  readonly name: string;
  readonly programme: DemoProgramme;
  readonly tranche: CreateTranche;
  readonly applications: readonly Application[];
}

/** A tranche that has been decided long ago. */
export interface HistoricTranche extends DemoTranche {
  readonly moments: HistoricMoments;
  /** What happened after the decision, per application. */
  readonly afterwards?: readonly (readonly FileStep[])[];
}

/** When the office acted; the moments of the applicants stand with their applications. */
export interface HistoricMoments {
  readonly announcedAt: string;
  readonly completeAt: string;
  readonly assignedAt: string;
  readonly scoredAt: string;
  readonly rankedAt: string;
  readonly decidedAt: string;
}

/** A tranche whose window is open, with applications that stand still halfway. */
export interface RunningTranche extends DemoTranche<RunningApplication> {
  readonly announcedAt: string;
}

export interface DemoOrganisation {
  readonly name: string;
  readonly kind: PartnerKind;
  readonly kvk: string;
}

export interface DemoPartner extends DemoOrganisation {
  readonly cashCents: number;
  readonly inKindCents: number;
  /** Where the partner has yet to confirm its pledge. */
  readonly confirms?: false;
}

/** Who applies together, and pays what. */
export interface DemoPartnership {
  readonly region: string;
  readonly lead: DemoOrganisation;
  readonly ownCashCents: number;
  readonly partners: readonly DemoPartner[];
}

export interface DemoApplication extends DemoPartnership {
  readonly title: string;
  readonly theme: string;
  readonly variant: string;
  readonly submittedAt: string;
  readonly startsOn: string;
  readonly durationYears: number;
  readonly budgetCents: number;
  readonly requestedCents: number;
  /** Points per criterion, one sheet per assessor; a criterion left out gets what the others get. */
  readonly scores: readonly Readonly<Record<string, number>>[];
}

/** What the office does with one application after it came in. */
export type Act = 'ask-supplement' | 'declare-complete' | 'assign' | 'score-partly' | 'score';

export interface Step {
  readonly act: Act;
  readonly at: string;
}

/** Somebody whom the lead applicant asked to work along: a persona, who has yet to answer. */
export interface DemoColleague {
  readonly persona: string;
  readonly role: ColleagueRole;
}

/** How far somebody came with a draft. */
export interface DemoDraft {
  readonly sections: readonly string[];
  readonly papers: readonly string[];
  readonly colleagues: readonly DemoColleague[];
}

export interface RunningApplication extends DemoApplication {
  /** Only this is there: it stays a draft. */
  readonly draft?: DemoDraft;
  readonly steps: readonly Step[];
}

/** A tranche of any scheme whose window is open, with what people sent in. */
export interface SchemeTranche extends DemoTranche<DemoFile> {
  readonly announcedAt: string;
}

/** An application of any scheme: who applies, the answers, and what happens with it. */
export interface DemoFile {
  readonly applicant: IdentityClaims;
  readonly variant: string;
  /** What an organisation calls its application; a person gives it no name. */
  readonly title: string | null;
  /** The title of the offer it asks for, where a scheme brings demand and supply together. */
  readonly offer?: string;
  readonly startedAt: string;
  /** With whom, where a scheme wants a partnership. */
  readonly partnership?: DemoPartnership;
  /** What differs from well-formed sample answers. */
  readonly answers: Answers;
  readonly steps: readonly FileStep[];
}

/** A transition that somebody asks for, as with the buttons of the portal. */
export interface FileStep {
  readonly transition: string;
  readonly by: 'applicant' | 'officer' | 'decisionMaker';
  readonly at: string;
  readonly motivation?: string;
  readonly input?: Answers;
}

/** A tranche whose ceiling was divided and decided long ago. */
export interface DecidedTranche extends SchemeTranche {
  readonly rankedAt: string;
  readonly decidedAt: string;
  /** What happened after the decision, per application. */
  readonly afterwards: readonly (readonly FileStep[])[];
}
