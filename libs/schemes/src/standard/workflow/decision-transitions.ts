import {
  all,
  allocated,
  always,
  fourEyes,
  windowClosed,
  withinCeiling,
  type Effect,
  type Guard,
  type Text,
  type TransitionDefinition,
} from '@tranche/domain';
import { rejectByCeiling } from './ranking-rejections.js';

export const END_DECISION: Effect = { kind: 'end-deadline', deadline: 'decision' };

/** Where the ceiling is divided while the window is open, or only after it has closed. */
export type DivisionMoment = 'while-open' | 'after-closing';

/**
 * The tranche is divided by one person and decided by another; per application by its place.
 *
 * @param onAward what an award sets in motion beside the payments, such as a term
 */
export function trancheDecision(
  moment: DivisionMoment,
  onRejection: readonly Effect[] = [],
  onAward: readonly Effect[] = [],
): Readonly<Record<string, TransitionDefinition>> {
  return {
    rank: {
      from: ['complete', 'ranked'],
      to: 'ranked',
      by: ['officer', 'chair'],
      label: { nl: 'Verdelen', en: 'Allocate' },
      event: 'ranked',
      step: 'rank',
      isInternal: true,
      guard: moment === 'after-closing' ? windowClosed() : always(),
      effects: [],
    },
    award: {
      from: ['ranked'],
      to: 'awarded',
      by: ['decision-maker'],
      label: { nl: 'Verlenen', en: 'Award' },
      event: 'awarded',
      step: 'award',
      guard: all(allocated('award'), withinCeiling(), fourEyes('rank')),
      effects: [
        { kind: 'commit-award' },
        END_DECISION,
        { kind: 'plan-payments' },
        ...onAward,
        { kind: 'send-letter', letter: 'award' },
      ],
    },
    'reject-by-ceiling': rejectByCeiling(onRejection),
  };
}

export interface SingleDecision {
  /** What the yes is called and what it sets in motion, letter included. */
  readonly label: Text;
  readonly event: string;
  readonly outcome: 'awarded' | 'approved';
  readonly to: string;
  readonly effects: readonly Effect[];
  /** What must be true of the application beside four eyes; always when left out. */
  readonly guard?: Guard;
}

/** Yes to one application by itself, by somebody other than who declared it complete. */
export function approveOne(decision: SingleDecision): TransitionDefinition {
  return {
    from: ['complete'],
    to: decision.to,
    by: ['decision-maker'],
    label: decision.label,
    event: decision.event,
    guard: all(decision.guard ?? always(), fourEyes('declare-complete')),
    effects: [
      { kind: 'record-decision', outcome: decision.outcome },
      END_DECISION,
      ...decision.effects,
    ],
  };
}

/** No to one application is prepared before the division, with its reasons. */
export function proposeRejection(from: readonly string[]): TransitionDefinition {
  return {
    from,
    to: 'rejection-proposed',
    by: ['officer'],
    label: { nl: 'Afwijzing voorstellen', en: 'Propose a rejection' },
    event: 'rejection-proposed',
    motivation: 'required',
    guard: always(),
    effects: [],
  };
}

/**
 * No to one application, with the reasons in the letter (Awb 3:46).
 *
 * @param proposal the transition by which somebody else proposed it with reasons, where it is proposed
 */
export function rejectOne(
  from: readonly string[],
  onRejection: readonly Effect[] = [],
  proposal?: string,
): TransitionDefinition {
  return {
    from,
    to: 'rejected',
    by: ['decision-maker'],
    label: { nl: 'Afwijzen', en: 'Reject' },
    event: 'rejected',
    motivation: 'required',
    ...(proposal !== undefined && { proposedBy: [proposal] }),
    confirm: {
      nl: 'Hiermee eindigt de aanvraag met een afwijzing. Doorgaan?',
      en: 'This ends the application with a rejection. Continue?',
    },
    guard: fourEyes(proposal ?? 'declare-complete'),
    effects: [
      { kind: 'record-decision', outcome: 'rejected' },
      END_DECISION,
      ...onRejection,
      { kind: 'send-letter', letter: 'rejection' },
    ],
  };
}
