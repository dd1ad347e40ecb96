import { citationsInOrder } from '../../letters/citations-in-order.js';
import type { LetterRow } from '../../letters/index.js';
import { cents, formatEuro, formatShare } from '../../money/index.js';
import { formatDate } from '../../term/index.js';
import type { Language, Text } from '../../text.js';
import { hasAskedAdvances, plannedPayments } from '../../payments/index.js';
import { datedDuties, lastDayOfProject, type ProjectPeriod } from '../duty/duty-dates.js';
import type { Duty } from '../duty/duty.js';
import { lateBeginning, type LateBeginning } from '../period/late-beginning.js';
import { dutiesAtEnd } from '../period-end/duties-at-end.js';
import { recordedLastDay } from '../period-end/shortened-period.js';
import { firstOf } from './letter-addition.js';
import { overheadIn } from '../awardable.js';
import type { LetterInput, LetterMoney } from './letter-input.js';

/** Amounts and period of a letter, in words. */
export function moneyValues(input: LetterInput): Readonly<Record<string, string>> {
  const { language, money, project } = input;
  if (!money) return {};
  const { awardedCents, budgetCents, requestedCents, originallyAwardedCents } = money;
  const amounts = {
    eligibleBudget: formatEuro(budgetCents, language),
    requestedAmount: formatEuro(requestedCents, language),
  };
  if (awardedCents === undefined) return amounts;
  const overhead = overheadIn(input.scheme, cents(awardedCents), cents(budgetCents));
  return {
    ...amounts,
    maximumAmount: formatEuro(awardedCents, language),
    originalAmount: formatEuro(originallyAwardedCents ?? awardedCents, language),
    costAmount: formatEuro(firstOf(awardedCents, input.addition) - overhead, language),
    overheadAmount: formatEuro(overhead, language),
    subsidyShare: formatShare(
      cents(firstOf(awardedCents, input.addition) - overhead),
      cents(budgetCents),
      language,
    ),
    ...(project.period && {
      startsOn: inWords(project.period.startsOn, language),
      endsOn: inWords(lastDayOfProject(project.period), language),
    }),
    ...latestStart(input),
  };
}

/** Whether the period begins after the last day on which the receiver has to begin. */
export function beginsLate(input: LetterInput): boolean {
  return lateIn(input) !== null;
}

/** Whether less was awarded than could be had by what was asked. */
export function isLessThanAsked({ money }: LetterInput): boolean {
  return money?.awardedCents !== undefined && money.awardedCents < money.requestedCents;
}

function lateIn(input: LetterInput): LateBeginning | null {
  return input.project.period ? lateBeginning(input.scheme.duties, periodOf(input)) : null;
}

function latestStart(input: LetterInput): Readonly<Record<string, string>> {
  const late = lateIn(input);
  return {
    latestStart: late ? inWords(late.latestOn, input.language) : '',
    latestStartArticle: late ? citationsInOrder([late.article], input.language) : '',
  };
}

/** Financing, advances and duties, row by row. */
export function moneyRows(input: LetterInput): Readonly<Record<string, readonly LetterRow[]>> {
  const { money } = input;
  const { duties: all } = input.scheme;
  const duties = dutyRows(input, all, periodOf(input));
  const dutiesAtNewEnd = dutyRows(input, dutiesAtEnd(all), endedPeriodOf(input));
  if (!money) return { duties, dutiesAtNewEnd };
  const bands = bandRows(money, input.language);
  if (money.awardedCents === undefined) return { bands, duties, dutiesAtNewEnd };
  return { bands, advances: advanceRows(input, money.awardedCents), duties, dutiesAtNewEnd };
}

function bandRows({ bands, budgetCents }: LetterMoney, language: Language): readonly LetterRow[] {
  return bands.map(({ label, amountCents, rule }) => ({
    band: label[language],
    amount: formatEuro(amountCents, language),
    share: formatShare(cents(amountCents), cents(budgetCents), language),
    rule: rule[language],
  }));
}

function advanceRows(input: LetterInput, awardedCents: number): readonly LetterRow[] {
  const { scheme, language } = input;
  if (scheme.money === 'none') return [];
  const { payments } = scheme.money;
  const period = {
    awardedOn: input.sentOn,
    project: input.project.period ?? null,
    isAsked: hasAskedAdvances(payments, input.answers ?? {}),
  };
  return plannedPayments(payments, cents(awardedCents), period).map((payment) => ({
    number: String(payment.number),
    dueOn: payment.dueOn === null ? LATER[language] : inWords(payment.dueOn, language),
    amount: formatEuro(payment.amountCents, language),
    ground: payment.ground[language],
  }));
}

const LATER: Text = { nl: 'later', en: 'later' };

function dutyRows(
  { language }: LetterInput,
  duties: readonly Duty[],
  period: ProjectPeriod,
): readonly LetterRow[] {
  return datedDuties(duties, period).map(({ text, when, article }) => ({
    duty: text[language],
    when: when[language],
    article: citationsInOrder([article], language),
  }));
}

/** The decision is dated on the day it is sent; without a project nothing hangs on its period. */
function periodOf({ sentOn, project }: LetterInput): ProjectPeriod {
  return { awardedOn: sentOn, ...(project.period ?? { startsOn: sentOn, durationYears: 1 }) };
}

/** As it is once the award ended on the day that was recorded. */
function endedPeriodOf(input: LetterInput): ProjectPeriod {
  const endedOn = recordedLastDay(input.scheme, input.input ?? {});
  return { ...periodOf(input), ...(endedOn !== undefined && { endedOn }) };
}

function inWords(date: string, language: Language): string {
  return formatDate(Temporal.PlainDate.from(date), language);
}
