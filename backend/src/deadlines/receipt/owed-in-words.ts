import {
  deadlineDefinitionOf,
  DUTY_KINDS,
  formatDate,
  type SchemeVersion,
  type Text,
} from '@tranche/domain';
import type { DeadlineRow } from '../deadline.row.js';

/** A duty or a term that runs again. */
export type OwedTerm = Pick<DeadlineRow, 'kind' | 'dueOn'>;

interface NamedTerm extends OwedTerm {
  readonly label: Text;
}

/** What an applicant reads of what is owed again: what it is, and by when. */
export interface OwedInWords {
  readonly duty: Text;
  readonly days: Text;
  /** The first of them that is still to come, ISO; null where none is. */
  readonly dueOn: string | null;
}

/**
 * What is owed, as the letter that asked it names it, and every term of the applicant that runs again
 * with its last day. A day that is over is told where none is still to come: after a demand the day of
 * the demand counts, and no longer that of the duty.
 *
 * @param owed in the order in which the terms began
 * @param today ISO
 * @returns null where nothing of it binds the applicant by a day
 */
export function owedInWords(
  scheme: SchemeVersion,
  owed: readonly OwedTerm[],
  today: string,
): OwedInWords | null {
  const named = owed.flatMap(({ kind, dueOn }) => {
    const definition = deadlineDefinitionOf(scheme, kind);
    return definition?.reminds === 'applicant' ? [{ kind, dueOn, label: definition.label }] : [];
  });
  const asked = named.find(({ kind }) => kind.startsWith(DUTY_KINDS)) ?? named[0];
  if (!asked) return null;
  const days = named.flatMap(({ dueOn }) => dueOn ?? []).sort();
  const ahead = [...new Set(days)].filter((day) => day >= today);
  return {
    duty: asked.label,
    days:
      ahead.length > 0
        ? joined(ahead.map((day) => aheadOf(day, named, asked)))
        : overOn(days.at(-1)),
    dueOn: ahead[0] ?? null,
  };
}

/** A duty and the term beside it that end on one day are told once. */
function aheadOf(dueOn: string, named: readonly NamedTerm[], asked: NamedTerm): Text {
  const { nl, en } = dayOf(dueOn);
  const other = named.find((each) => each.dueOn === dueOn);
  return other === undefined || asked.dueOn === dueOn
    ? { nl: `De laatste dag hiervoor is ${nl}.`, en: `The last day for it is ${en}.` }
    : {
        nl: `De termijn “${other.label.nl}” loopt weer, tot en met ${nl}.`,
        en: `The term “${other.label.en}” runs again, up to and including ${en}.`,
      };
}

function overOn(dueOn: string | undefined): Text {
  if (dueOn === undefined) return STILL_TO_HEAR;
  const { nl, en } = dayOf(dueOn);
  return { nl: `De laatste dag hiervoor was ${nl}.`, en: `The last day for it was ${en}.` };
}

const STILL_TO_HEAR: Text = {
  nl: 'De laatste dag hiervoor hoort u nog.',
  en: 'You still hear the last day for it.',
};

function joined(texts: readonly Text[]): Text {
  return {
    nl: texts.map(({ nl }) => nl).join(' '),
    en: texts.map(({ en }) => en).join(' '),
  };
}

function dayOf(dueOn: string): Text {
  const day = Temporal.PlainDate.from(dueOn);
  return { nl: formatDate(day, 'nl'), en: formatDate(day, 'en') };
}
