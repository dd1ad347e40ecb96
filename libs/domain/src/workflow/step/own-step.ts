import type { Text } from '../../text.js';
import type { TransitionDefinition, WorkflowDefinition } from '../definition.js';
import { happened } from '../happened.js';

type Step = Pick<TransitionDefinition, 'by' | 'effects'>;

/**
 * Whether an applicant lets the office know something by a step, beside the form: its views, or that the
 * application is taken back. The office confirms that it came in, with the moment, as it confirms the
 * application itself (Awb 4:3a). Of a draft it knows nothing, so there is nothing to confirm.
 *
 * @param workflow the main procedure
 * @param from the state that the step was taken in
 */
export function isOwnStep(
  { initial }: Pick<WorkflowDefinition, 'initial'>,
  { by, effects }: Step,
  from: string,
): boolean {
  return by.includes('applicant') && from !== initial && !isFrozen(effects);
}

/**
 * Whether an applicant, or whoever is asked for something, writes to the office by a step: it is read
 * once more before it is sent, for it cannot be taken back.
 */
export function isWritten({
  by,
  effects,
  asks = [],
  motivation,
}: Step & Pick<TransitionDefinition, 'asks' | 'motivation'>): boolean {
  const isFromOutside = by.some((role) => role === 'applicant' || role === 'counterpart');
  return isFromOutside && (asks.length > 0 || motivation === 'required') && !isFrozen(effects);
}

/**
 * What a step of an applicant is called once it came in.
 *
 * @example cameIn({ label: { nl: 'Zienswijze geven', en: 'Give your views' }, asks: [VIEWS] })
 * // { nl: 'Zienswijze ontvangen', en: 'Views received' }
 */
export function cameIn({ label, asks = [] }: Pick<TransitionDefinition, 'label' | 'asks'>): Text {
  return isOfViews({ asks })
    ? { nl: 'Zienswijze ontvangen', en: 'Views received' }
    : happened(label);
}

/** Whether it brings in what somebody thinks of what is about to be decided (Awb 4:8). */
export function isOfViews({ asks = [] }: Pick<TransitionDefinition, 'asks'>): boolean {
  return asks.some(({ means }) => means === 'views');
}

/** The form is frozen as it was received, with a receipt of its own and a page to check it on. */
function isFrozen(effects: Step['effects']): boolean {
  return effects.some(({ kind }) => kind === 'freeze-submission');
}
