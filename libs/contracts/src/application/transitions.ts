import type * as domain from '@tranche/domain';
import { z } from 'zod';
import { Deadline } from './deadlines.js';
import { Answers, Field } from '../form.js';
import { LetterContent } from '../messages.js';
import { DeterminationView, PaymentView, PlanExcess, ProposedDetermination } from './results.js';
import { Code, Instant, LocalDate, printed, Reason, RunningText, Text } from '../text.js';

/** A schema whose parsed value is exactly a type of the domain. */
type Schema<Domain> = z.ZodType<Domain, Domain>;

/** A question with its answer in words. */
export const Said = z.object({ label: Text, text: Text }).meta({ id: 'Said' });

/** Whose turn it can be. */
export const WaitsFor = z.enum(['applicant', 'counterpart', 'assessors', 'staff', 'nobody']);

/** What a transition is to the portal, whatever its scheme calls it. */
export const TransitionStep = z.enum([
  'withdraw',
  'ask-supplement',
  'withdraw-supplement-request',
  'ask-near-miss-supplement',
  'supplement-near-miss',
  'declare-complete',
  'assign',
  'conclude-assessment',
  'reopen-assessment',
  'rank',
  'award',
  'reject-quality',
  'reject-ceiling',
]) satisfies Schema<domain.TransitionStep>;

/** What a state is to the portal, beside its phase. */
export const StateMeaning = z.enum([
  'withdrawn',
  'being-assessed',
  'assessment-late',
  'assessed',
  'awarded',
  'determined',
]) satisfies Schema<domain.StateMeaning>;

export const StateLabel = z
  .object({
    state: z.string(),
    label: Text,
    phase: z.string(),
    /** Whose turn it is. */
    waitsFor: WaitsFor,
    means: StateMeaning.exactOptional(),
  })
  .meta({ id: 'StateLabel' });

/** The reasons with which somebody proposed a decision, and whether views on it came in since (Awb 4:8). */
export const Proposal = z
  .object({
    motivation: z.string(),
    by: z.string().nullable(),
    at: Instant,
    isAnswered: z.boolean(),
  })
  .meta({ id: 'Proposal' });
export type Proposal = z.output<typeof Proposal>;

/** What a receiver is heard about before it is decided, and the last day for views; null without one. */
export const Hearing = z
  .object({
    intention: Text,
    dueOn: LocalDate.nullable(),
    /** That day is over and nothing is decided: what comes in now is late, and is read. */
    isLate: z.boolean(),
  })
  .meta({ id: 'Hearing' });
export type Hearing = z.output<typeof Hearing>;

/** What somebody could do now, and if not, why not. */
export const AvailableTransition = z
  .object({
    transition: z.string(),
    step: TransitionStep.exactOptional(),
    label: Text,
    /** The procedure beside the main one that it belongs to. */
    procedure: z.string().exactOptional(),
    whyNot: z.array(Reason),
    confirm: Text.optional(),
    /** What withdrawing means: what is lost, and whether one may apply again. */
    consequences: z.array(Text).exactOptional(),
    needsMotivation: z.boolean(),
    /** Where the reasons come: in a letter, before whoever decides on the proposal, or on the file only. */
    reasonsGo: z.enum(['letter', 'message', 'proposal', 'file']) satisfies Schema<domain.ReasonsGo>,
    /** What an officer wrote when this was proposed: offered as the reasons, to keep or to change, or to answer views on. */
    proposal: Proposal.exactOptional(),
    /** Views came in that the reasons of this step answer, whether or not somebody proposed it (Awb 3:46, 4:8). */
    answersViews: z.boolean().exactOptional(),
    /** Of a step by which a receiver gives its views: on what, and until when (Awb 4:8). */
    hearing: Hearing.exactOptional(),
    /** What must be filled in with it. */
    asks: z.array(Field),
    /** Of what it asks, what is recorded already and is recorded anew by it; empty the first time. */
    recorded: Answers,
    /** Whether the applicant sends something in by it, which is read once more first. */
    sends: z.boolean(),
    /** Whether it has legal effect: what it does can be read first, at `/previews`. */
    binds: z.boolean(),
    /** Whether it asks for a supplement, so that it may point at parts and documents. */
    points: z.boolean(),
  })
  .meta({ id: 'AvailableTransition' });

/** A procedure beside the main one, such as an objection, that runs or ran on a file. */
export const ProcedureView = z
  .object({
    name: z.string(),
    /** How often it was begun, this time included. */
    round: z.int(),
    label: Text,
    stateLabel: Text,
    beganAt: Instant,
    endedAt: Instant.nullable(),
  })
  .meta({ id: 'ProcedureView' });
export type ProcedureView = z.output<typeof ProcedureView>;

/** Performs a transition of the workflow; `seen` is the event number the actor was looking at. */
export const TransitionRequest = z
  .strictObject({
    transition: Code,
    seen: z.int().nonnegative(),
    motivation: printed(RunningText.trim().min(1).max(5000)).optional(),
    input: Answers.optional(),
    /** Of a request for a supplement: which parts and documents it is about; only those open again. */
    points: z
      .array(
        z.strictObject({
          section: Code,
          document: z.uuid().optional(),
          words: printed(RunningText.trim().min(1).max(1000)),
        }),
      )
      .max(100)
      .optional(),
  })
  .meta({ id: 'TransitionRequest' });
export type TransitionRequest = z.output<typeof TransitionRequest>;

/** That a transition was carried out: its number on the file and the state it led to. */
export const TransitionReceipt = z
  .object({ reference: z.string(), eventNumber: z.int(), state: z.string() })
  .meta({ id: 'TransitionReceipt' });
export type TransitionReceipt = z.output<typeof TransitionReceipt>;

/** What a transition would do, asked before it binds; nothing of it has happened. */
export const TransitionPreview = z
  .object({
    state: StateLabel,
    /** What was filled in with it, as it was read. */
    recorded: z.array(Said),
    letters: z.array(LetterContent),
    /** The final amount that it would fix; null where it fixes none. */
    determination: DeterminationView.nullable(),
    /** The final amount that would follow from what is recorded after it; null where none would. */
    proposal: ProposedDetermination.nullable(),
    /** Payments that it would plan or change. */
    payments: z.array(PaymentView),
    /** What was due by the plan above what it would leave; null where nothing is. */
    planExcess: PlanExcess.nullable(),
    /** Terms that it would start, change or end. */
    deadlines: z.array(Deadline),
    /** Procedures beside the main one that it would begin, move or end. */
    procedures: z.array(ProcedureView),
  })
  .meta({ id: 'TransitionPreview' });
export type TransitionPreview = z.output<typeof TransitionPreview>;
