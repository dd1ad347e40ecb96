import { dutyOf, refuse, stepThatRecords, type SchemeVersion, wholeOf } from '@tranche/domain';
import { wasTaken } from '../../applications/index.js';
import type { Tx } from '../../platform/database/index.js';
import { RefusedError, type InputProblem } from '../../platform/errors/index.js';
import type { DeadlineRow } from '../deadline.row.js';

/** Whether a step settles the award or takes it away: nobody owes a report any more. */
export function settles(scheme: SchemeVersion, transition: string): boolean {
  const effects = wholeOf(scheme).transitions[transition]?.effects ?? [];
  return effects.some(
    (effect) =>
      effect.kind === 'determine' ||
      (effect.kind === 'drop-payments' && effect.which === 'all-planned'),
  );
}

/** Whether the award of an application was settled or taken away. */
export async function isSettled(
  tx: Tx,
  applicationId: string,
  scheme: SchemeVersion,
): Promise<boolean> {
  const names = Object.keys(wholeOf(scheme).transitions).filter((name) => settles(scheme, name));
  return wasTaken(tx, applicationId, names);
}

/** An officer wrote it down by itself: no step was taken with it, and so nothing rests on it. */
export function isWrittenDown({ kind, metOn }: DeadlineRow, scheme: SchemeVersion): boolean {
  const isOfStep =
    dutyOf(scheme, kind)?.receipt !== undefined || stepThatRecords(scheme, kind) !== null;
  return metOn !== null && !isOfStep;
}

/** @throws RefusedError when something followed from the receipt already */
export async function requireCorrectable(
  tx: Tx,
  row: DeadlineRow,
  scheme: SchemeVersion,
): Promise<void> {
  const isFree = isWrittenDown(row, scheme) && !(await isSettled(tx, row.applicationId, scheme));
  if (!isFree) throw new RefusedError(FOLLOWED);
}

/** What is wrong with a day of receipt: it lies between the letter that asks it and today. ISO. */
export function problemsOfDay(metOn: string, startedOn: string, today: string): InputProblem[] {
  if (metOn > today) return [TO_COME];
  return metOn < startedOn ? [BEFORE_LETTER] : [];
}

const FOLLOWED = refuse({
  code: 'receipt-followed',
  text: {
    nl: 'Deze ontvangst kan hier niet meer anders: er is al een volgende stap op gezet.',
    en: 'This receipt can no longer be changed here: a next step was taken after it.',
  },
});

const TO_COME: InputProblem = {
  pointer: '#/metOn',
  code: 'day-to-come',
  text: {
    nl: 'De dag van ontvangst kan niet in de toekomst liggen.',
    en: 'The day of receipt cannot lie in the future.',
  },
};

const BEFORE_LETTER: InputProblem = {
  pointer: '#/metOn',
  code: 'before-it-was-asked',
  text: {
    nl: 'De dag van ontvangst kan niet liggen vóór de dag van de brief die erom vraagt.',
    en: 'The day of receipt cannot lie before the day of the letter that asks for it.',
  },
};
