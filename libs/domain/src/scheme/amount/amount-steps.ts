import { countPlaces } from '../../allocation/index.js';
import { asTitle, type Answers } from '../../form/index.js';
import { assertNever } from '../../assert-never.js';
import { cents, formatEuro, formatFraction, portion } from '../../money/index.js';
import type { Language, Text } from '../../text.js';
import type { PlacesRule } from './allocation-rules.js';
import { additionAsked, additionBudget } from '../addition/addition-amounts.js';
import { amountOf, isAmountKnown } from './amount-rule.js';
import { placesIn, type CountedPlace } from './places-in.js';
import type { SchemeVersion } from '../scheme.js';
import type { Told } from '../words/told.js';

type Rules = Pick<SchemeVersion, 'variants' | 'allocation' | 'form'>;

/**
 * How the amount of an application follows from its answers and from what the tranche set, step by step,
 * so that somebody sees it before it is sent. None where one asks an amount oneself, where it is the same
 * for all, and while the answers are not there.
 *
 * @example amountSteps(voucher, 'broad', { courseCost: 323_450 }, { maximumAmount: 250_000 })
 */
export function amountSteps(
  rules: Rules,
  variant: string,
  answers: Answers,
  parameters: Answers,
): readonly Told[] {
  const rule = rules.variants[variant]?.amount;
  if (!rule || !isAmountKnown(rules.form, rule, answers)) return [];
  switch (rule.kind) {
    case 'cost':
      return [
        ...amount(labelOf(rules, rule.field), answers[rule.field]),
        ...amount(AT_MOST, parameters[rule.maximumParameter]),
      ];
    case 'places': {
      const { places } = rules.allocation;
      return places ? placeSteps(places, answers, parameters) : [];
    }
    case 'asked':
    case 'asked-within':
      return additionSteps(rules, variant, answers, parameters);
    case 'fixed':
    case 'place':
    case 'none':
      return [];
    default:
      return assertNever(rule);
  }
}

/** The first subsidy, the second and both, where an application asks two. */
function additionSteps(
  { variants, form }: Rules,
  variant: string,
  answers: Answers,
  parameters: Answers,
): readonly Told[] {
  const rules = variants[variant];
  if (!rules?.addition) return [];
  const first = amountOf(form, rules.amount, answers, parameters);
  const second = additionAsked(rules.addition, answers);
  return [
    ...amount(FIRST, first),
    ...amount(secondLabel(rules.addition.label), second),
    ...amount(TOGETHER, first + second),
    ...amount(budgetLabel(rules.addition.label), additionBudget(form, rules.addition, answers)),
  ];
}

const FIRST: Text = { nl: 'Subsidie', en: 'Subsidy' };
const TOGETHER: Text = { nl: 'U vraagt samen', en: 'You ask together' };

function budgetLabel({ nl, en }: Text): Text {
  return { nl: `Begroting: ${nl}`, en: `Budget: ${en}` };
}

function secondLabel({ nl, en }: Text): Text {
  return { nl: `Aanvullende subsidie: ${nl}`, en: `Additional subsidy: ${en}` };
}

const AT_MOST: Text = { nl: 'Hoogste bedrag', en: 'Highest amount' };
const AT_MOST_PER_PLACE: Text = {
  nl: 'Hoogstens per volle plaats',
  en: 'At most per full place',
};
const AT_MOST_TOGETHER: Text = {
  nl: 'U krijgt hoogstens dit; na de verdeling is het bedrag bekend',
  en: 'You get at most; the amount is known after the allocation',
};

/** Places of an applicant per category, and the most that they can come to (praktijkleren 1(c)-(d), 15). */
function placeSteps(rule: PlacesRule, answers: Answers, parameters: Answers): readonly Told[] {
  const counted = placesIn(rule, answers, parameters).filter(({ denominator }) => denominator > 0);
  const most = parameters[rule.maximumPerPlaceParameter];
  if (counted.length === 0 || typeof most !== 'number') return [];
  const perPlace = counted.map(({ numerator, denominator }) =>
    portion(cents(most), numerator, denominator, 'down'),
  );
  const together = perPlace.reduce<number>((total, each) => total + each, 0);
  return [
    ...rule.categories.flatMap(({ code, label }) => {
      const own = counted.filter(({ category }) => category === code);
      return own.length === 0 ? [] : [{ label, value: placesInWords(code, own) }];
    }),
    ...amount(AT_MOST_PER_PLACE, most),
    ...amount(AT_MOST_TOGETHER, together),
  ];
}

function placesInWords(code: string, places: readonly CountedPlace[]): Text {
  const total = countPlaces([{ code }], [{ ticket: code, places }])[0]?.places;
  const full = (language: Language) => (total ? formatFraction(total, language) : '');
  if (places.length === 1) {
    return {
      nl: `1 plaats, telt als ${full('nl')} volle plaats`,
      en: `1 place, counts as ${full('en')} of a full place`,
    };
  }
  return {
    nl: `${places.length} plaatsen, samen ${full('nl')} volle plaatsen`,
    en: `${places.length} places, together ${full('en')} full places`,
  };
}

function amount(label: Text, value: unknown): readonly Told[] {
  if (typeof value !== 'number') return [];
  const words = (language: Language) => formatEuro(value, language, { decimals: 'always' });
  return [{ label, value: { nl: words('nl'), en: words('en') } }];
}

function labelOf({ form }: Pick<Rules, 'form'>, name: string): Text {
  const field = form.sections.flatMap(({ fields }) => fields).find((each) => each.name === name);
  const { nl, en } = field?.label ?? { nl: name, en: name };
  return { nl: asTitle(nl), en: asTitle(en) };
}
