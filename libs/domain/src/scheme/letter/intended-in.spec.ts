import { describe, expect, it } from '@jest/globals';
import type { LetterDefinition } from '../../letters/index.js';
import { BEE_GARDEN } from '../bee-garden/bee-garden.fixture.js';
import { withStep } from '../bee-garden/changed.fixture.js';
import { both } from '../bee-garden/words.fixture.js';
import type { SchemeVersion } from '../scheme.js';
import { GARDEN_INPUT, spaced } from './garden-letter.fixture.js';
import { intendedIn, reasonsGiven } from './intended-in.js';
import type { LetterInput } from './letter-input.js';

const LETTER: LetterDefinition = {
  kind: 'intention',
  subject: both('Voornemen'),
  sections: [
    { blocks: [{ kind: 'paragraph', text: both('Beste {applicantName},') }] },
    {
      means: 'intention',
      blocks: [
        { kind: 'heading', text: both('Wat') },
        { kind: 'paragraph', text: { nl: 'Wij willen minder.', en: 'We want less.' } },
        { kind: 'list-from', itemsFrom: 'omissions', item: both('{omission}') },
        { kind: 'list', items: [{ nl: 'Droogte', en: 'Drought' }] },
      ],
    },
  ],
};
const GARDEN: SchemeVersion = { ...BEE_GARDEN, letters: [LETTER] };
const { scheme: _scheme, ...SENT } = GARDEN_INPUT;
const sent = (change: Partial<LetterInput>) => ({ ...SENT, ...change });
const MONEY = (name: string) => ({ kind: 'money', name, label: both(name) }) as const;
const asking = (...names: readonly string[]) =>
  withStep('announce-less', { asks: names.map(MONEY) }, GARDEN);

describe('what is intended', () => {
  it('is said in both languages, without what an officer wrote', () => {
    const intended = intendedIn(GARDEN, 'intention', sent({ omissions: ['Te weinig bijen.'] }));
    expect(intended).toEqual({
      said: [
        { nl: 'Wij willen minder.', en: 'We want less.' },
        { nl: 'Droogte', en: 'Drought' },
      ],
      words: ['Te weinig bijen.'],
      amountCents: null,
    });
  });

  it.each<[string, SchemeVersion, string]>([
    ['a letter that intends nothing', { ...BEE_GARDEN }, 'intention'],
    ['another letter', GARDEN, 'award'],
    ['no letter', { ...BEE_GARDEN, letters: 'none' }, 'intention'],
  ])('is nothing in %s', (_what, version, kind) => {
    expect(intendedIn(version, kind, sent({}))).toBeNull();
  });

  it('is said by nobody where the letter cannot be written', () => {
    const sections = LETTER.sections.map((section) => ({
      ...section,
      blocks: [...section.blocks, { kind: 'paragraph', text: both('{answerFlowers}') } as const],
    }));
    const broken = { ...GARDEN, letters: [{ ...LETTER, sections }] };
    expect(intendedIn(broken, 'intention', sent({}))?.said).toEqual([]);
  });

  it.each<[string, SchemeVersion, Partial<LetterInput>, number | null]>([
    ['what was counted', asking('sum'), { proposedCents: 7, input: { sum: 9 } }, 7],
    ['what an officer filled in with that step', asking('sum'), { input: { sum: 9 } }, 9],
    ['nothing that was not filled in', asking('sum'), {}, null],
    [
      'nothing where two amounts differ',
      asking('sum', 'other'),
      { input: { sum: 9, other: 8 } },
      null,
    ],
    ['one where two are the same', asking('sum', 'other'), { input: { sum: 9, other: 9 } }, 9],
    ['nothing of another step', GARDEN, { input: { cost: 9 } }, null],
  ])('leaves %s', (_what, version, change, amount) => {
    expect(intendedIn(version, 'intention', sent(change))?.amountCents).toBe(amount);
  });
});

describe('the reasons of an officer', () => {
  const WEIGHED = withStep('record-account', {
    asks: [
      {
        kind: 'long-text',
        name: 'why',
        label: both('Waarom'),
        maximumWords: 9,
        means: 'weighing-without-account',
      },
    ],
  });

  it.each<[string, SchemeVersion, Parameters<typeof reasonsGiven>[1], readonly string[]]>([
    ['the motivation', WEIGHED, { omissions: ['Droog.'], input: { why: 'Leeg.' } }, ['Droog.']],
    ['what was weighed', WEIGHED, { input: { why: 'Leeg.' } }, ['Leeg.']],
    [
      'what was weighed where no motivation is',
      WEIGHED,
      { omissions: [], input: { why: 'Leeg.' } },
      ['Leeg.'],
    ],
    ['none where nothing was', WEIGHED, {}, []],
    ['none where nobody asks', BEE_GARDEN, { input: { why: 'Leeg.' } }, []],
  ])('are %s', (_what, version, given, reasons) => {
    expect(spaced(reasonsGiven(version, given))).toEqual(reasons);
  });
});
