import { describe, expect, it } from '@jest/globals';
import type { LetterDefinition, SchemeVersion, Text } from '@tranche/domain';
import type { CatalogueEntry } from '../catalogue-entry.js';
import { ENTRIES, findScheme } from '../catalogue.js';
import { legalHash } from './legal-hash.js';
import { release } from './release.js';

const rif = findScheme('rif', '2024');
const hash = legalHash(rif);
const files = [
  'index.ts',
  'rif.scheme.ts',
  'rif.letters.ts',
  'rif.self-check.ts',
  'rif.workflow.ts',
];

/** RIF 2024 as somebody changed it, also on a copy of its page with other numbers. */
function rifWith(change: (scheme: SchemeVersion) => SchemeVersion): CatalogueEntry {
  const entry = ENTRIES.find(({ scheme }) => scheme === rif);
  if (!entry?.withOtherNumbers) throw new Error('rif 2024 is no function of a page');
  const { withOtherNumbers } = entry;
  return {
    ...entry,
    scheme: change(rif),
    withOtherNumbers: () => change(withOtherNumbers()),
  };
}

/** What is said of a change when it is to be released for the first time. */
function whyNot(change: (scheme: SchemeVersion) => SchemeVersion): string {
  const outcome = release(rifWith(change), {}, files);
  return outcome.kind === 'refused' ? outcome.why : outcome.kind;
}

const asIs = rifWith((scheme) => scheme);
const inOneMonth = rifWith((scheme) => ({ ...scheme, duties: [] }));

const typed = (question: Text) => (scheme: SchemeVersion) => ({
  ...scheme,
  selfCheck: scheme.selfCheck.map((each) =>
    each.code === 'amount' ? { ...each, question } : each,
  ),
});

const withLetters =
  (change: (letter: LetterDefinition) => LetterDefinition) => (scheme: SchemeVersion) => ({
    ...scheme,
    letters: scheme.letters === 'none' ? scheme.letters : scheme.letters.map(change),
  });

describe('releasing a version', () => {
  it('writes its hash down among the others, in the order of their codes', () => {
    const published = { 'work-bridge/2021': 'w', 'course-offer/1': 'c' };
    expect(release(asIs, published, files)).toEqual({
      kind: 'released',
      hash,
      published: { 'course-offer/1': 'c', 'rif/2024': hash, 'work-bridge/2021': 'w' },
    });
  });

  it('does nothing for one that was released as it is', () => {
    expect(release(asIs, { 'rif/2024': hash }, files)).toEqual({ kind: 'released-before', hash });
  });

  it('refuses one that changed since: that is a new version', () => {
    const outcome = release(inOneMonth, { 'rif/2024': hash }, files);
    expect(outcome).toEqual({
      kind: 'refused',
      why: 'rif/2024 was released and has changed since: make a new version for what changes.',
    });
  });

  it('refuses one that is not sound, and says what is wrong and where', () => {
    const endless = (scheme: SchemeVersion) => ({
      ...scheme,
      workflow: { ...scheme.workflow, initial: 'nowhere' },
    });
    const [first, ...lines] = whyNot(endless).split('\n');
    expect(first).toBe('rif/2024 is not sound:');
    expect(lines).toContain(
      'libs/schemes/src/rif/rif.workflow.ts: The procedure names a state that does not exist. ' +
        'nowhere (state-unknown)',
    );
  });

  it('refuses one of which a part is missing with that sentence, and no other', () => {
    const torn = whyNot((scheme) => {
      const copy = { ...scheme };
      Reflect.deleteProperty(copy, 'form');
      return copy;
    });
    expect(torn).toMatch(
      /^rif\/2024 is not sound:\nlibs\/schemes\/src\/rif\/[^\n]*part-missing\)$/,
    );
  });

  it('refuses one in whose texts a number was typed beside its page', () => {
    const half = { nl: 'Hoogstens € 2,5 miljoen?', en: 'At most €2.5 million?' };
    const sentence =
      'libs/schemes/src/rif/rif.self-check.ts: An amount, share or term is typed here, and does not ' +
      'come from the page of the version. selfCheck/amount/question/';
    expect(whyNot(typed(half)).split('\n')).toEqual([
      'rif/2024 is not sound:',
      `${sentence}nl: € 2,5 miljoen (number-typed)`,
      `${sentence}en: €2.5 million (number-typed)`,
    ]);
  });

  it('refuses one with a letter that cannot be written', () => {
    const subject = { nl: 'Nummer {lotNumber}', en: 'Number {lotNumber}' };
    const why = whyNot(
      withLetters((letter) => (letter.kind === 'award' ? { ...letter, subject } : letter)),
    );
    expect(why).toContain(
      'libs/schemes/src/rif/rif.letters.ts: A letter cannot be written. award (',
    );
  });

  it('refuses one of which an example does not come true', () => {
    const longer = whyNot((scheme) => {
      const { decision } = scheme.terms;
      if (!decision) throw new Error('rif 2024 has no term to decide');
      return { ...scheme, terms: { ...scheme.terms, decision: { ...decision, amount: 30 } } };
    });
    expect(longer).toContain('An example does not come true.');
  });
});
