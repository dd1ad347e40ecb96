import {
  accountUndisputed,
  all,
  asAnnounced,
  always,
  deadlineOver,
  fourEyes,
  lowerThanAwarded,
  type DeadlineDefinition,
  type Guard,
  type StateDefinition,
  type TransitionDefinition,
} from '@tranche/domain';
import { viewsDeadlines } from './deadlines.js';
import { determination } from './execution-transitions.js';
import { heardState, viewsDeadline, viewsTransitions } from './views.js';

/** What the hearing is about, in the names of its steps and its term. */
const ABOUT = 'determination';

/** Who is expected to object to a decision is heard before it; who loses nothing by it, is not. */
const HEARING = 'Awb 4:8(1)';

const VIEWS = viewsDeadline(ABOUT);
const ANNOUNCED = 'lower-determination-announced';
const HEARD = 'lower-determination-heard';

/**
 * What the receiver did not say itself is not held against it before it was heard (Awb 4:8(1)). The exception
 * for decisions on money does not hold on the grounds of 4:46(2) (4:12(2)(b)); where it may, as for cost that
 * was lower, it is not used, by choice.
 */
export const HEARD_FIRST: Guard = accountUndisputed(HEARING);

const INTENTION = {
  nl: 'Voornemen om lager vast te stellen',
  en: 'Intention to determine a lower amount',
};

/** While a receiver is heard about a lower determination. */
export const LOWER_HEARING_STATES: Readonly<Record<string, StateDefinition>> = {
  [ANNOUNCED]: {
    phase: 'execution',
    label: {
      applicant: INTENTION,
      staff: {
        nl: 'Lagere vaststelling voorgenomen, zienswijze gevraagd',
        en: 'Lower determination intended, views asked',
      },
    },
    deadline: VIEWS,
  },
  [HEARD]: {
    ...heardState(INTENTION, {
      nl: 'Lagere vaststelling voorgenomen',
      en: 'Lower determination intended',
    }),
    deadline: 'determination',
  },
};

export const LOWER_HEARING_DEADLINES: Readonly<Record<string, DeadlineDefinition>> =
  viewsDeadlines(ABOUT);

interface LowerHearing {
  /** The steps by which was recorded what the amount follows from. */
  readonly recordedBy: readonly string[];
  /** What the officer says with the announcement, where the record does not say it yet. */
  readonly announcing?: Pick<TransitionDefinition, 'asks' | 'motivation'>;
  /** By name the step that records it anew: what the receiver says can lead to another record. */
  readonly correction: Readonly<Record<string, CorrectionStep>>;
  /** From when it can be held against the receiver that not all was done. */
  readonly lastDay: Guard;
}

type CorrectionStep = Pick<TransitionDefinition, 'label' | 'event' | 'asks'>;

/** An officer announces what it would become, the receiver is heard, and somebody else determines. */
export function lowerHearing({
  recordedBy,
  announcing = {},
  correction,
  lastDay,
}: LowerHearing): Readonly<Record<string, TransitionDefinition>> {
  const corrections = Object.entries(correction).map(
    ([name, step]) => [name, correctAfterViews(step)] as const,
  );
  const steps = [...recordedBy, ...Object.keys(correction)];
  return {
    // After the hearing once more, where the record then leads to less than the receiver was heard on.
    'announce-lower-determination': {
      ...announcing,
      from: ['account-received', HEARD],
      to: ANNOUNCED,
      by: ['officer'],
      label: { nl: 'Lagere vaststelling aankondigen', en: 'Announce a lower determination' },
      event: 'lower-determination-announced',
      confirm: {
        nl: 'De ontvanger krijgt een brief met het voornemen en uw redenen. Doorgaan?',
        en: 'The receiver gets a letter with the intention and your reasons. Continue?',
      },
      guard: all(lowerThanAwarded(HEARING), lastDay),
      effects: [
        { kind: 'start-deadline', deadline: VIEWS },
        { kind: 'send-letter', letter: 'intended-lower-determination' },
      ],
    },
    ...viewsTransitions(ANNOUNCED, HEARD, ABOUT),
    ...Object.fromEntries(corrections),
    'determine-after-views': determinedAfterViews(steps),
  };
}

function correctAfterViews(step: CorrectionStep): TransitionDefinition {
  return { ...step, from: [HEARD], to: HEARD, by: ['officer'], guard: always(), effects: [] };
}

/** Whoever recorded, corrected or announced it does not determine; what the views did is said. */
function determinedAfterViews(recordedBy: readonly string[]): TransitionDefinition {
  const announcement = 'announce-lower-determination';
  const determined = determination(
    all(
      ...[...recordedBy, announcement].map(fourEyes),
      deadlineOver(VIEWS, 'Awb 4:8'),
      asAnnounced(HEARING),
    ),
    'determination-after-views',
  );
  return {
    ...determined,
    from: [ANNOUNCED, HEARD],
    motivation: 'required',
    proposedBy: [announcement],
    effects: [{ kind: 'end-deadline', deadline: VIEWS }, ...determined.effects],
  };
}
