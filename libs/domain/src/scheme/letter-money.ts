import type { LetterRow } from '../letters/index.js';
import { cents, formatEuro, formatShare } from '../money/index.js';
import { formatDate } from '../term/index.js';
import type { Language } from '../text.js';
import { advancesOf } from './advance-schedule.js';
import { datedDuties, lastDayOfProject } from './duty-dates.js';
import type { LetterInput, LetterMoney } from './letter-input.js';

/** Amounts and period of a letter, in words. */
export function moneyValues(input: LetterInput): Readonly<Record<string, string>> {
  const { language, money, project } = input;
  if (!money) return {};
  const { awardedCents, budgetCents, requestedCents } = money;
  const amounts = {
    eligibleBudget: euro(budgetCents, language),
    requestedAmount: euro(requestedCents, language),
  };
  if (awardedCents === undefined) return amounts;
  return {
    ...amounts,
    maximumAmount: euro(awardedCents, language),
    subsidyShare: formatShare(cents(awardedCents), cents(budgetCents), language),
    startsOn: inWords(project.startsOn, language),
    endsOn: inWords(lastDayOfProject(periodOf(input)), language),
  };
}

/** Financing, advances and duties, row by row. */
export function moneyRows(input: LetterInput): Readonly<Record<string, readonly LetterRow[]>> {
  const { money } = input;
  if (!money) return {};
  const bands = bandRows(money, input.language);
  if (money.awardedCents === undefined) return { bands };
  return { bands, advances: advanceRows(input, money.awardedCents), duties: dutyRows(input) };
}

function bandRows({ bands, budgetCents }: LetterMoney, language: Language): readonly LetterRow[] {
  return bands.map(({ label, amountCents, rule }) => ({
    band: label[language],
    amount: euro(amountCents, language),
    share: formatShare(cents(amountCents), cents(budgetCents), language),
    rule: rule[language],
  }));
}

function advanceRows(input: LetterInput, awardedCents: number): readonly LetterRow[] {
  const { scheme, language } = input;
  return advancesOf(scheme.advances, cents(awardedCents), periodOf(input)).map((advance) => ({
    number: String(advance.number),
    dueOn: inWords(advance.dueOn, language),
    amount: formatEuro(advance.amountCents, language, { decimals: 'always' }),
  }));
}

function dutyRows(input: LetterInput): readonly LetterRow[] {
  const { scheme, language } = input;
  return datedDuties(scheme.duties, periodOf(input)).map(({ text, when, article }) => ({
    duty: text[language],
    when: when[language],
    article,
  }));
}

/** The decision is dated on the day it is sent. */
function periodOf({ sentOn, project }: LetterInput) {
  const { startsOn, durationYears } = project;
  return { awardedOn: sentOn, startsOn, durationYears };
}

function euro(amount: number, language: Language): string {
  return formatEuro(cents(amount), language);
}

function inWords(date: string, language: Language): string {
  return formatDate(Temporal.PlainDate.from(date), language);
}
