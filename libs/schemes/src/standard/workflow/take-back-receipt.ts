import {
  always,
  cameFrom,
  type Effect,
  type Guard,
  type Text,
  type TransitionDefinition,
} from '@tranche/domain';
import { OUR_CHOICE } from '../our-choice.js';

interface Receipt {
  /** Where the file lies since the receipt was recorded, and nothing rests on it yet. */
  readonly from: readonly string[];
  /** Where it lay before. */
  readonly to: string;
  readonly label: Text;
  readonly event: string;
  /** The terms that the receipt ended. */
  readonly deadlines?: readonly string[];
  /** The duty that it met. */
  readonly duty?: string;
  /** What the receipt had set in motion, and stops. */
  readonly stops?: readonly Effect[];
  readonly guard?: Guard;
}

/**
 * A receipt was recorded by mistake, such as of a piece of another file: an officer takes it back as long
 * as nothing rests on it. The applicant hears what is owed after all, why, and until when.
 */
export function takeBackReceipt({
  from,
  to,
  label,
  event,
  deadlines = [],
  duty,
  stops = [],
  guard = always(),
}: Receipt): TransitionDefinition {
  return {
    from,
    to,
    by: ['officer'],
    label,
    event,
    motivation: 'required',
    confirm: deadlines.length === 0 && duty === undefined ? TOLD : TOLD_AND_OWED,
    guard,
    effects: [
      ...stops,
      {
        kind: 'take-back-receipt',
        because: 'mistake',
        // No article speaks of it: whoever relied on our word loses no day by it.
        article: OUR_CHOICE,
        deadlines,
        ...(duty !== undefined && { duty }),
      },
    ],
  };
}

const TOLD_AND_OWED: Text = {
  nl: 'De aanvrager krijgt een bericht met uw reden, en moet het stuk alsnog sturen. Doorgaan?',
  en: 'The applicant gets a message with your reason, and must still send it. Continue?',
};

/** Where no term and no duty asks for it. */
const TOLD: Text = {
  nl: 'De aanvrager krijgt een bericht met uw reden. Doorgaan?',
  en: 'The applicant gets a message with your reason. Continue?',
};

/**
 * As {@link takeBackReceipt}, of a receipt that was recorded in one of several states: the file goes back
 * to the one it came from.
 *
 * @param name of the step; each state but the first has its own behind it
 */
export function takeBackReceiptInto(
  name: string,
  to: readonly string[],
  receipt: Omit<Receipt, 'to' | 'guard'>,
): Readonly<Record<string, TransitionDefinition>> {
  return Object.fromEntries(
    to.map((state, index) => [
      index === 0 ? name : `${name}-${state}`,
      takeBackReceipt({ ...receipt, to: state, guard: cameFrom(state) }),
    ]),
  );
}
