import {
  computeLedger,
  cents,
  isRefusal,
  listOf,
  type Language,
  type LetterAssessment,
  type LetterInput,
  type SchemeVersion,
} from '@tranche/domain';

const BUDGET = cents(300_000_000);
const ASKED = cents(100_000_000);

/** Everything a letter could speak of, for a made-up application under a version and variant. */
export function sampleLetterInput(
  scheme: SchemeVersion,
  variant: string,
  language: Language,
): LetterInput {
  const rules = scheme.variants[variant];
  if (!rules) throw new RangeError(`${scheme.scheme} has no variant ${variant}`);
  return {
    language,
    scheme,
    reference: 'RIF27-0001',
    sentOn: '2027-05-21',
    receivedAt: '2027-01-29T10:11:12Z',
    applicant: {
      name: 'ROC De Linde',
      identifier: 'KvK 12345678',
      address: ['Lindelaan 1', '7000 AA Lindedorp'],
    },
    project: {
      title: 'Lassen met licht',
      variant,
      activities: 'Een werkplaats waar studenten en vakmensen samen leren.',
      startsOn: '2027-08-01',
      durationYears: 4,
    },
    tranche: { name: { nl: 'Tijdvak I', en: 'Window I' }, ceilingCents: 1_000_000_000 },
    money: {
      budgetCents: BUDGET,
      requestedCents: ASKED,
      awardedCents: ASKED,
      bands: bandsOf(scheme, variant),
    },
    assessment: assessmentOf(scheme, rules.list),
    ranking: { place: 3, list: rules.list, isDrawn: true },
    omissions: ['De samenwerkingsovereenkomst is niet ondertekend.'],
    until: { repair: '2027-02-15', 'near-miss': '2027-04-12', decision: '2027-06-20' },
  };
}

/** One criterion almost sufficient, so that also the letter on a near miss has something to say. */
function assessmentOf(scheme: SchemeVersion, list: string): LetterAssessment {
  return {
    isNearMiss: true,
    criteria: listOf(scheme.assessment, list).criteria.map(({ label }, index) =>
      index === 0
        ? { label, points: { numerator: 8, denominator: 3 }, judgement: 'almost' }
        : { label, points: { numerator: 4, denominator: 1 }, judgement: 'sufficient' },
    ),
  };
}

function bandsOf(scheme: SchemeVersion, variant: string) {
  const rules = scheme.variants[variant]?.coFinancing;
  const plan = { budgetCents: BUDGET, requestedCents: ASKED, contributions: [] };
  const ledger = rules && computeLedger(rules, plan);
  if (!ledger || isRefusal(ledger)) throw new RangeError(`${variant} has no ledger`);
  return ledger.bands.map(({ label, amountCents, article }) => ({
    label,
    amountCents,
    rule: { nl: article, en: article },
  }));
}
