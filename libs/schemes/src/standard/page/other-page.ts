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

function changeNumbers(value: unknown, next: () => number): void {
  if (typeof value !== 'object' || value === null) return;
  const own = new Map<string, unknown>(Object.entries(value));
  const amount = own.get('amount');
  const cents = own.get('cents');
  if (typeof amount === 'number' && own.has('unit')) {
    // Above twenty, which sentences write in figures.
    Reflect.set(value, 'amount', amount + 40 + next());
  } else if (typeof cents === 'number') {
    Reflect.set(value, 'cents', cents + 1_111_100 + 7_700 * next());
  } else if (own.has('numerator') && own.has('denominator')) {
    Reflect.set(value, 'numerator', 10 + next());
    Reflect.set(value, 'denominator', 997);
  } else {
    for (const each of own.values()) changeNumbers(each, next);
  }
}
