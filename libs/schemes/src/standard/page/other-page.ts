import { assertNever } from '@tranche/domain';

/** Of every engine that runs this; the build of this library knows no globals of Node or a browser. */
declare function structuredClone<Value>(value: Value): Value;

/**
 * A copy of a page on which every amount, share and term is another, and no two are the same: what a version
 * made of it still says of the old ones, it did not read from its page. Never a version to decide by.
 */
export function otherPage<Page extends object>(page: Page): Page {
  const copy = structuredClone(page);
  let count = 0;
  changeNumbers(copy, () => (count += 1));
  return copy;
}

/** Where the amounts, shares and terms of a page stand, such as `terms/decision`. */
export function numberPlaces(page: object): readonly string[] {
  const places: string[] = [];
  changeEach(page, '', ({ place }) => places.push(place));
  return places;
}

/** A copy of a page on which the number at one place is another, as when a regulation is amended there. */
export function withOneOther<Page extends object>(page: Page, place: string): Page {
  const copy = structuredClone(page);
  changeEach(copy, '', (found) => {
    if (found.place === place) amend(found);
  });
  return copy;
}

type Found = { readonly place: string; readonly holder: object } & (
  | { readonly kind: 'amount'; readonly cents: number }
  | { readonly kind: 'share'; readonly numerator: number; readonly denominator: number }
  | { readonly kind: 'term'; readonly amount: number }
);

/** A fifth more, in whole hundreds; a tenth less; one longer. */
function amend(found: Found): void {
  const { holder } = found;
  switch (found.kind) {
    case 'amount':
      Reflect.set(holder, 'cents', Math.round((found.cents * 1.2) / 100_00) * 100_00 + 100_00);
      break;
    case 'share':
      Reflect.set(holder, 'numerator', found.numerator * 9);
      Reflect.set(holder, 'denominator', found.denominator * 10);
      break;
    case 'term':
      Reflect.set(holder, 'amount', found.amount + 1);
      break;
    default:
      assertNever(found);
  }
}

function changeNumbers(page: object, next: () => number): void {
  changeEach(page, '', (found) => {
    const { holder } = found;
    switch (found.kind) {
      case 'term':
        // Above twenty, which sentences write in figures.
        Reflect.set(holder, 'amount', found.amount + 40 + next());
        break;
      case 'amount':
        Reflect.set(holder, 'cents', found.cents + 1_111_100 + 7_700 * next());
        break;
      case 'share':
        Reflect.set(holder, 'numerator', 10 + next());
        Reflect.set(holder, 'denominator', 997);
        break;
      default:
        assertNever(found);
    }
  });
}

function changeEach(value: unknown, place: string, change: (found: Found) => void): void {
  if (typeof value !== 'object' || value === null) return;
  const own = new Map<string, unknown>(Object.entries(value));
  const [amount, cents] = [own.get('amount'), own.get('cents')];
  const [numerator, denominator] = [own.get('numerator'), own.get('denominator')];
  if (typeof amount === 'number' && own.has('unit')) {
    change({ kind: 'term', place, holder: value, amount });
  } else if (typeof cents === 'number') {
    change({ kind: 'amount', place, holder: value, cents });
  } else if (typeof numerator === 'number' && typeof denominator === 'number') {
    change({ kind: 'share', place, holder: value, numerator, denominator });
  } else {
    for (const [name, each] of own)
      changeEach(each, place === '' ? name : `${place}/${name}`, change);
  }
}
