import {
  askedFields,
  cents,
  citationIn,
  computeLedger,
  isRefusal,
  listOf,
  placeShares,
  type Addition,
  type Answers,
  type Field,
  type Language,
  type LetterAddition,
  type LetterAssessment,
  type LetterBand,
  type LetterDivision,
  type LetterInput,
  type SchemeVersion,
  type Variant,
  wholeOf,
} from '@tranche/domain';
import { sampleAnswers } from './sample-answers.js';

const BUDGET = cents(300_000_000);
const ASKED = cents(100_000_000);

/**
 * Everything a letter could speak of, for a made-up application under a version and variant.
 *
 * @param kind of the letter: what is turned down for what was scored has no place in the order
 */
export function sampleLetterInput(
  scheme: SchemeVersion,
  variant: string,
  language: Language,
  kind?: string,
): LetterInput {
  const rules = scheme.variants[variant];
  if (!rules) throw new RangeError(`${scheme.scheme} has no variant ${variant}`);
  const fields = scheme.form.sections.flatMap((section) => section.fields);
  const assessment = assessmentOf(scheme, rules.list);
  return {
    language,
    scheme,
    reference: 'VBD27-0001',
    sentOn: '2027-05-21',
    receivedAt: '2027-01-29T10:11:12Z',
    applicant: applicantOf(scheme),
    signer: {
      name: 'Willem de Beslisser',
      office: { nl: 'beslisser', en: 'decision maker' },
    },
    project: projectOf(variant, fields),
    tranche: {
      name: { nl: 'Tijdvak I', en: 'Window I' },
      ceilingCents: 1_000_000_000,
      parameters: parametersOf(scheme),
    },
    answers: sampleAnswers(fields),
    ...categoriesOf(scheme),
    input: sampleAnswers(askedFields(wholeOf(scheme))),
    ...(scheme.money !== 'none' && {
      money: {
        budgetCents: BUDGET,
        requestedCents: ASKED,
        awardedCents: ASKED,
        bands: bandsOf(rules),
      },
      determination: DETERMINATION,
      proposedCents: 90_000_000,
      proposalReasons: DETERMINATION.reasons,
    }),
    ...(assessment && { assessment }),
    ...(rules.addition && { addition: additionOf(scheme, rules.addition) }),
    ...(!isUnranked(scheme, kind) && { ranking: { place: 3, list: rules.list, isDrawn: true } }),
    division: DIVISION,
    intention: { sentOn: '2027-04-12', reasons: ['De helft van de lessen is niet gegeven.'] },
    views: 'De lessen zijn ingehaald.\n\nDe lijsten gaan hierbij.',
    lateViews: [{ receivedOn: '2027-05-11', views: 'De lijsten kwamen later dan beloofd.' }],
    omissions: ['De samenwerkingsovereenkomst is niet ondertekend.'],
    until: untilOf(scheme),
    ended: endedIn(scheme),
  };
}

/** Whether a letter goes only to what was found insufficient. */
function isUnranked(scheme: SchemeVersion, kind: string | undefined): boolean {
  const sending = Object.values(wholeOf(scheme).transitions).filter(({ effects }) =>
    effects.some((each) => each.kind === 'send-letter' && each.letter === kind),
  );
  return sending.length > 0 && sending.every(({ step }) => step === 'reject-quality');
}

const SEED = '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08';

const DIVISION: LetterDivision = {
  order: 'completeness',
  line: { nl: 'Techniek', en: 'Technology' },
  dividedCents: 200_000_000,
  awardedCents: 180_000_000,
  askedCents: ASKED,
  place: 3,
  takingPart: 12,
  completeAt: '2027-01-29T10:11:12.345Z',
  reason: {
    nl: 'Het lot koos tussen gelijken een ander; daarna paste deze aanvraag niet meer.',
    en: 'The lot chose another between equals; after that this application no longer fitted.',
  },
  lot: {
    drawn: 'K7QX-29MB',
    seed: SEED,
    lotPromise: SEED.split('').toReversed().join(''),
    address: 'https://subsidies.example/lotingen/vouchers-2027/2',
  },
};

const DETERMINATION: NonNullable<LetterInput['determination']> = {
  determinedCents: 90_000_000,
  awardedCents: ASKED,
  paidCents: ASKED,
  payableCents: 0,
  recoverableCents: 10_000_000,
  reasons: [
    { nl: 'Er is minder gerealiseerd dan begroot.', en: 'Less was realised than planned.' },
  ],
};

function applicantOf({ applicant }: SchemeVersion): LetterInput['applicant'] {
  const address = ['Lindelaan 1', '7000 AA Lindedorp'];
  return applicant.kind === 'person'
    ? { name: 'Sam Voorbeeld', identifier: '', address }
    : { name: 'ROC De Linde', identifier: 'KvK 12345678', address };
}

function projectOf(variant: string, fields: readonly Field[]): LetterInput['project'] {
  const isProject = fields.some(({ means }) => means === 'project-years');
  return {
    title: 'Lassen met licht',
    variant,
    ...(isProject && {
      activities: 'Een werkplaats waar studenten en vakmensen samen leren.',
      period: { startsOn: '2027-08-01', durationYears: 4 },
    }),
  };
}

const SHARED_CATEGORY = {
  availableCents: cents(1_000_000),
  places: { numerator: 181, denominator: 40 },
  maximumPerPlaceCents: cents(270_000),
};

/** Three quarters of a place in every category that a ceiling is divided over. */
function categoriesOf({ allocation }: SchemeVersion): Pick<LetterInput, 'categories'> {
  if (!allocation.places) return {};
  return {
    categories: allocation.places.categories.map(({ label }) => ({
      label,
      places: { numerator: 3, denominator: 4 },
      ratePerPlaceCents: 220_994,
      amountCents: 165_745,
      shared: SHARED_CATEGORY,
      shares: placeShares([{ category: 'mbo', numerator: 30, denominator: 40 }], SHARED_CATEGORY),
    })),
  };
}

/** Every term of the scheme, ending on a day of its own; every duty was due before the letter. */
function untilOf(scheme: SchemeVersion): Readonly<Record<string, string>> {
  const terms = Object.keys(wholeOf(scheme).deadlines);
  return {
    ...Object.fromEntries(terms.map((name, index) => [name, `2027-06-${10 + index}`])),
    ...Object.fromEntries(scheme.duties.map(({ code }) => [`duty:${code}:1`, '2027-04-29'])),
  };
}

/** Every term of the scheme, over on the day of the letter. */
function endedIn(scheme: SchemeVersion): NonNullable<LetterInput['ended']> {
  return Object.fromEntries(
    Object.keys(wholeOf(scheme).deadlines).map((name) => [
      name,
      { since: '2026-11-02', until: '2027-04-30' },
    ]),
  );
}

/** Presets where there are any, otherwise something made up. */
function parametersOf({ parameters }: SchemeVersion): Answers {
  const presets = parameters.flatMap(({ field, preset }) =>
    preset === null ? [] : [[field.name, preset] as const],
  );
  return {
    ...sampleAnswers(parameters.map(({ field }) => field)),
    ...Object.fromEntries(presets),
  };
}

/** One criterion almost sufficient, so that also the letter on a near miss has something to say. */
function assessmentOf({ assessment }: SchemeVersion, list: string): LetterAssessment | null {
  if (assessment.lists.length === 0) return null;
  return {
    isNearMiss: true,
    criteria: listOf(assessment, list).criteria.map(({ label }, index) => ({
      label,
      maximum: assessment.points.maximum,
      reason: 'Het plan zegt wie wat doet.\n\nDe begroting sluit daarop aan.',
      ...(index === 0
        ? { points: { numerator: 8, denominator: 3 }, judgement: 'almost' }
        : {
            points: { numerator: Math.min(4, assessment.points.maximum), denominator: 1 },
            judgement: 'sufficient',
          }),
    })),
  };
}

/** A second subsidy that was awarded beside the first. */
function additionOf({ assessment }: SchemeVersion, { label, criteria }: Addition): LetterAddition {
  return {
    label,
    budgetCents: 60_000_000,
    requestedCents: 20_000_000,
    awardedCents: 20_000_000,
    criteria: criteria.map((each) => ({
      label: each.label,
      maximum: assessment.points.maximum,
      reason: 'Het plan zegt welke instelling wat doet.',
      points: { numerator: 4, denominator: 1 },
      judgement: 'sufficient',
    })),
  };
}

function bandsOf({ coFinancing }: Variant): readonly LetterBand[] {
  if (!coFinancing) return [];
  const plan = { budgetCents: BUDGET, requestedCents: ASKED, contributions: [] };
  const ledger = computeLedger(coFinancing, plan);
  if (isRefusal(ledger)) throw new RangeError('The sample budget has no ledger');
  return ledger.bands.map(({ label, amountCents, article }) => ({
    label,
    amountCents,
    rule: { nl: article, en: citationIn('en', article) },
  }));
}
