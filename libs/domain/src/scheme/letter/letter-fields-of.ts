import { equalsInWords } from '../../allocation/index.js';
import type { LetterFields, LetterRow } from '../../letters/index.js';
import { cents, formatAmount } from '../../money/index.js';
import { formatDate, formatMoment } from '../../term/index.js';
import { fill, type Language, type Text } from '../../text.js';
import { termsStartedBy, transitionsOfStep } from '../../workflow/index.js';
import { citationsInOrder } from '../../letters/citations-in-order.js';
import { additionFlags, additionRows, additionValues } from './letter-addition.js';
import { unitOf } from '../amount/unit-of.js';
import { answerRows, answerValues, inputFlags } from './letter-answers.js';
import { assessmentRows, assessmentValues } from './letter-assessment.js';
import { categoryRows } from './category-rows.js';
import { divisionRows } from '../letter-division/division-rows.js';
import { endedTermRows } from './letter-ended-terms.js';
import { determinationRows, determinationValues } from './letter-determination.js';
import type { LetterInput } from './letter-input.js';
import { roundingFlags } from './rounding-flags.js';
import { beginsLate, isLessThanAsked, moneyRows, moneyValues } from './letter-money.js';
import { letterData } from './letter-data.js';
import { intentionRows, viewsFlags, viewsRows } from './letter-views.js';
import { DUTY_KINDS } from '../duty/duty-deadlines.js';
import { lastDayOfObjection } from '../period/terms-of.js';

/**
 * Turns an application, its decision and its dates into the fields of a letter, in one language.
 * What the input lacks is left out, so that `composeLetter` refuses a letter that needs it.
 *
 * @example composeLetter(award, letterFieldsOf(input), 'nl')
 */
export function letterFieldsOf(input: LetterInput): LetterFields {
  const answered = answerValues(input);
  return {
    values: {
      ...envelopeValues(input),
      ...objectionValues(input, answered),
      ...projectValues(input),
      ...untilValues(input),
      ...moneyValues(input),
      ...assessmentValues(input),
      ...additionValues(input),
      ...answered,
      ...determinationValues(input),
      ...tieValues(input),
    },
    collections: {
      ...moneyRows(input),
      ...assessmentRows(input),
      ...additionRows(input),
      omissions: omissionRows(input),
      ...intentionRows(input),
      ...viewsRows(input),
      ...answerRows(input),
      ...determinationRows(input),
      ...endedTermRows(input),
      ...categoryRows(input.categories ?? [], input.language),
      ...divisionRows(input.division, input.language),
    },
    flags: {
      isNearMiss: input.assessment?.isNearMiss ?? false,
      isDrawn: input.ranking?.isDrawn ?? false,
      isTied: isTied(input),
      beginsLate: beginsLate(input),
      isLessThanAsked: isLessThanAsked(input),
      ...viewsFlags(input),
      ...roundingFlags(input),
      ...inputFlags(input),
      ...variantFlags(input),
      ...additionFlags(input),
    },
    data: letterData(input),
    printedDays: remedyDays(input),
  };
}

/** Equals that a lot put in order, though the money was enough for all of them or for none. */
function isTied({ ranking }: LetterInput): boolean {
  return ranking?.tiedWith !== undefined && !ranking.isDrawn;
}

function tieValues({ ranking, language }: LetterInput): Readonly<Record<string, string>> {
  return { equals: ranking?.tiedWith ? equalsInWords(ranking.tiedWith, language) : '' };
}

function envelopeValues(input: LetterInput): Readonly<Record<string, string>> {
  const { language, scheme, applicant } = input;
  const { authority, regulation } = scheme;
  return {
    senderName: authority.name[language],
    senderAddress: authority.address.join('\n'),
    recipient: [applicant.name, ...applicant.address].join('\n'),
    reference: input.reference,
    sentOn: input.sentOn,
    mandate: signature(input),
    contact: authority.contact,
    regulation: regulation.title[language],
    articles: articlesOf(input),
    applicant: inWordsOf(applicant),
    applicantName: applicant.name,
    receivedAt: formatMoment(Temporal.Instant.from(input.receivedAt), language, 'second'),
  };
}

/**
 * To whom an objection goes (Awb 3:45). An authority whose address differs per tranche names a
 * parameter for it; a tranche from before that parameter names the body alone.
 */
function objectionValues(
  { scheme, language }: LetterInput,
  answered: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  const address = fill(scheme.authority.objection[language], answered);
  return { objectionAddress: address.replaceAll(/, \{[a-zA-Z]+\}/g, '') };
}

/** The register number behind the name; a person has none in a letter. */
function inWordsOf({ name, identifier }: LetterInput['applicant']): string {
  return identifier === '' ? name : `${name} (${identifier})`;
}

/** On behalf of whom, who holds the power, and who used it (Awb 10:10), each on a line of its own. */
function signature({ scheme, signer, language }: LetterInput): string {
  const mandate = scheme.authority.mandate[language].replace(ON_BEHALF, ',\n$1,\n');
  return signer
    ? `${mandate},\n${FOR_WHOM[language]}, ${signer.name}, ${signer.office[language]}`
    : mandate;
}

const ON_BEHALF = /, (namens deze|on (?:the minister’s|its) behalf|for her), /;
const FOR_WHOM: Text = { nl: 'voor deze', en: 'signed for the above' };

/** What the letter rests on: the rules of the award, or those by which the amount is determined. */
function articlesOf({ scheme, project, language, ...input }: LetterInput): string {
  const isSettled = input.determination !== undefined || input.proposedCents !== undefined;
  if (isSettled && scheme.money !== 'none' && scheme.money.determination.kind !== 'none') {
    return citationsInOrder([scheme.money.determination.article], language);
  }
  const variant = scheme.variants[project.variant];
  return citationsInOrder([variant?.article ?? '', scheme.allocation.article], language);
}

function projectValues({ language, project, tranche, scheme }: LetterInput) {
  return {
    projectTitle: project.title,
    ...(project.activities !== undefined && { activities: project.activities }),
    trancheName: tranche.name[language],
    ceiling: formatAmount(cents(tranche.ceilingCents), unitOf(scheme) ?? 'euro', language),
  };
}

function untilValues(input: LetterInput): Readonly<Record<string, string>> {
  const { language, scheme, until = {} } = input;
  const [repairUntil] = repairTerms(scheme).flatMap((name) => until[name] ?? []);
  const values = {
    ...remedyDays(input),
    ...(repairUntil && { repairUntil }),
    ...daysOfLate(input),
    ...Object.fromEntries(
      Object.entries(until).map(([name, date]) => [`${camelCased(name)}Until`, date]),
    ),
  };
  return Object.fromEntries(
    Object.entries(values).flatMap(([name, date]) =>
      date === undefined ? [] : [[name, dateInWords(date, language)]],
    ),
  );
}

/** A letter names the one that is open against it (Awb 7:1, 8:1); none where nothing is decided. */
function remedyDays({ scheme, sentOn }: LetterInput) {
  const lastDay = lastDayOfObjection(scheme, sentOn);
  // The term to appeal to the court is as long, and counts from the same day (Awb 6:7, 6:8(1)).
  return { objectionUntil: lastDay, appealUntil: lastDay };
}

/** Where the term `account` starts because a duty is late, `accountDue` is the day it was due. */
function daysOfLate({ scheme: { workflow }, until = {} }: LetterInput) {
  const steps = Object.values(workflow.transitions);
  return Object.fromEntries(
    steps.flatMap((step) => {
      const { guard } = step;
      if (guard.kind !== 'duty-late') return [];
      const dueOn = until[`${DUTY_KINDS}${guard.duty}:1`];
      return termsStartedBy(step).map((term) => [`${camelCased(term)}Due`, dueOn] as const);
    }),
  );
}

/** The terms within which a supplement can be sent, whatever they are called. */
function repairTerms({ workflow }: LetterInput['scheme']): readonly string[] {
  return transitionsOfStep(workflow, 'ask-supplement').flatMap((name) =>
    termsStartedBy(workflow.transitions[name]),
  );
}

/** The variant `with-sector-plan` is `isWithSectorPlan` in a letter. */
function variantFlags({ scheme, project }: LetterInput): Readonly<Record<string, boolean>> {
  return Object.fromEntries(
    Object.keys(scheme.variants).map((name) => [
      camelCased(`is-${name}`),
      name === project.variant,
    ]),
  );
}

/** The deadline `near-miss` is `nearMissUntil` in a letter. */
function camelCased(name: string): string {
  return name.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}

function dateInWords(date: string, language: Language): string {
  return formatDate(Temporal.PlainDate.from(date), language);
}

function omissionRows({ omissions = [] }: LetterInput): readonly LetterRow[] {
  return omissions.map((omission) => ({ omission }));
}
