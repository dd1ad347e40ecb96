import { everyValue, type PlacedValue } from '../every-value.js';

/** A number that a version holds to: where it stands, and as it would be written. */
export interface FixedNumber {
  readonly path: string;
  readonly words: string;
}

/** What is asked of every form and decides nothing: more than nothing, a cent or a euro. */
const MORE_THAN_NOTHING = 100;

/** A scale to score on is the committee's; it is no share of money. */
const POINTS = 'assessment/points';

/** Every amount in cents, share and term that the rules of a version hold to, wherever it stands. */
export function fixedNumbers(scheme: object): readonly FixedNumber[] {
  return everyValue(scheme)
    .filter(({ path }) => !path.startsWith(POINTS))
    .flatMap(fixedNumber);
}

function fixedNumber({ path, key, value }: PlacedValue): readonly FixedNumber[] {
  if (typeof value === 'number') {
    const isAmount = key === 'cents' || key.endsWith('Cents');
    return isAmount && value > MORE_THAN_NOTHING ? [{ path, words: `${value} cents` }] : [];
  }
  if (typeof value !== 'object' || value === null) return [];
  const own = new Map<string, unknown>(Object.entries(value));
  const [part, of] = [own.get('numerator'), own.get('denominator')];
  if (typeof part === 'number' && typeof of === 'number') {
    // The whole is no share of anything.
    return part === of ? [] : [{ path, words: `${part}/${of}` }];
  }
  const preset = own.get('preset');
  if (typeof preset === 'number' && isMoney(own.get('field'))) {
    return [{ path: `${path}/preset`, words: `${preset} cents` }];
  }
  const [amount, unit, article] = [own.get('amount'), own.get('unit'), own.get('article')];
  // A term of general law, or one that the portal chose for every scheme, is of no version.
  const isOfVersion = typeof article === 'string' && !/^(?:Awb|Atw|Keuze)/.test(article);
  return typeof amount === 'number' && typeof unit === 'string' && isOfVersion
    ? [{ path, words: `${amount} ${unit}` }]
    : [];
}

function isMoney(field: unknown): boolean {
  return typeof field === 'object' && field !== null && Reflect.get(field, 'kind') === 'money';
}
