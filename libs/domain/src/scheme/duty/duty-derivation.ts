import type { DerivationLine } from '../../term/index.js';
import type { Text } from '../../text.js';
import { endOfFirstHalf, lastDayOfProject, type ProjectPeriod } from './duty-dates.js';
import type { DutyDate } from './duty.js';

/**
 * Why a duty is due on its day: the day it is counted from, and how. A duty without a day has none.
 *
 * @param dueOn one of its days, ISO
 * @example derivationOfDuty({ kind: 'after-award', months: 3 }, period, '2027-08-21', 'art. 23(1)')
 * // 2027-05-21 the subsidy was awarded; 2027-08-21 three months later, art. 23(1)
 */
export function derivationOfDuty(
  due: DutyDate,
  period: ProjectPeriod,
  dueOn: string,
  article: string,
): readonly DerivationLine[] {
  const steps = stepsOf(due, period);
  if (steps === null) return [];
  return [steps.from, { date: dueOn, text: steps.then, article }];
}

interface Steps {
  readonly from: DerivationLine;
  readonly then: Text;
}

function stepsOf(due: DutyDate, period: ProjectPeriod): Steps | null {
  const start = { date: period.startsOn, text: FIRST_DAY };
  const end = {
    date: lastDayOfProject(period),
    text: period.endedOn === undefined ? LAST_DAY : ENDED,
  };
  switch (due.kind) {
    case 'after-award':
      return { from: { date: period.awardedOn, text: AWARDED }, then: later(due.months, MONTHS) };
    case 'weeks-before-half-time':
      return {
        from: { date: endOfFirstHalf(period).toString(), text: HALF_TIME },
        then: {
          nl: `${due.weeks} ${WEEKS.nl} eerder`,
          en: `${due.weeks} ${WEEKS.en} earlier`,
        },
      };
    case 'weeks-after-end':
      return { from: end, then: later(due.weeks, WEEKS) };
    case 'months-after-start':
      return { from: start, then: later(due.months, MONTHS) };
    case 'within-months-of-start':
      return { from: start, then: withinMonths(due.months, due.weeks ?? 0) };
    case 'every-year':
      return { from: start, then: { nl: 'elk jaar op die dag', en: 'every year on that day' } };
    case 'with-annual-accounts':
      return {
        from: end,
        then: {
          nl: 'de dag vóór 1 juli van het jaar daarna',
          en: 'the day before 1 July of the year after',
        },
      };
    case 'years-after-determination':
    case 'with-last-annual-report':
    case 'throughout':
    case 'on-request':
    case 'at-once':
      return null;
  }
}

const AWARDED: Text = { nl: 'de subsidie is verleend', en: 'the subsidy was awarded' };
const FIRST_DAY: Text = { nl: 'eerste dag van het project', en: 'first day of the project' };
const LAST_DAY: Text = { nl: 'laatste dag van het project', en: 'last day of the project' };
const ENDED: Text = {
  nl: 'laatste dag van de subsidie, die eerder is beëindigd',
  en: 'last day of the subsidy, which was ended early',
};
const HALF_TIME: Text = {
  nl: 'laatste dag van de eerste helft van het project',
  en: 'last day of the first half of the project',
};
const MONTHS: Text = { nl: 'maanden', en: 'months' };
const WEEKS: Text = { nl: 'weken', en: 'weeks' };

function later(count: number, unit: Text): Text {
  return { nl: `+ ${count} ${unit.nl}`, en: `+ ${count} ${unit.en}` };
}

/** The last day of so many months, and so many weeks more. */
function withinMonths(months: number, weeks: number): Text {
  const nl = `laatste dag van ${months} maanden`;
  const en = `last day of ${months} months`;
  return weeks === 0
    ? { nl, en }
    : { nl: `${nl}, + ${weeks} weken`, en: `${en}, + ${weeks} weeks` };
}
