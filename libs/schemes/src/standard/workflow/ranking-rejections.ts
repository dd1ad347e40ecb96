import {
  all,
  allocated,
  always,
  committeeAdvised,
  fourEyes,
  type Effect,
  type Guard,
  type Text,
  type TransitionDefinition,
} from '@tranche/domain';

interface QualityRejection {
  /** What the no is called, where the scheme has its own word. */
  readonly label?: Text;
  readonly event?: string;
  readonly onRejection?: readonly Effect[];
}

/** No to what was ranked and is not good enough; whoever ranked does not decide. */
export function rejectOnQuality({
  label = { nl: 'Afwijzen op kwaliteit', en: 'Reject on quality' },
  event = 'rejected-on-quality',
  onRejection = [],
}: QualityRejection = {}): TransitionDefinition {
  return {
    ...NO,
    label,
    event,
    step: 'reject-quality',
    guard: all(allocated('reject-quality'), committeeAdvised(), fourEyes('rank')),
    effects: [END_DECISION, ...onRejection, { kind: 'send-letter', letter: 'rejection-quality' }],
  };
}

/**
 * No to what no longer fits under the ceiling (Awb 4:25(2)); whoever ranked does not decide.
 *
 * @param also what else must hold, such as the advice of a committee
 */
export function rejectByCeiling(
  onRejection: readonly Effect[] = [],
  also: Guard = always(),
): TransitionDefinition {
  return {
    ...NO,
    label: { nl: 'Afwijzen wegens plafond', en: 'Reject by the ceiling' },
    event: 'rejected-by-ceiling',
    step: 'reject-ceiling',
    guard: all(allocated('reject-ceiling'), also, fourEyes('rank')),
    effects: [END_DECISION, ...onRejection, { kind: 'send-letter', letter: 'rejection-ceiling' }],
  };
}

const NO = { from: ['ranked'], to: 'rejected', by: ['decision-maker'] } as const;
const END_DECISION: Effect = { kind: 'end-deadline', deadline: 'decision' };
