import { beforeAll, describe, expect, it } from '@jest/globals';
import { codePointsIn, unsettableIn } from '@tranche/domain';
import fc from 'fast-check';
import { objectsWith, pdfObjects } from '../../../../test/verapdf/pdf-objects.js';
import { flattened, readPages } from '../../../../test/verapdf/read-pdf.js';
import { awardLetter } from '../../../../test/verapdf/sample-letters.js';
import { loadFonts, renderLetter } from '../index.js';
import { coverageOf, type Coverage } from './coverage-of.js';
import { visualOrder } from './directions.js';
import { FALLBACK_COVERAGE } from './fallback-coverage.js';

const withoutSpace = (text: string) => text.replace(/\s/g, '');

/** What a reader that shares nothing with the writer finds in the title of a letter. */
async function readBack(subject: string): Promise<string> {
  return withoutSpace(await readWords(subject));
}

async function readWords(subject: string): Promise<string> {
  const letter = { ...awardLetter('nl'), subject, blocks: [] };
  const pages = await readPages(await renderLetter(letter, await loadFonts()));
  const titles = pages.flatMap(({ elements }) => flattened(elements));
  return titles
    .filter(({ role }) => role === 'H1')
    .map(({ text }) => text)
    .join('');
}

describe('what the letters can set', () => {
  let coverage: Coverage;
  beforeAll(async () => {
    coverage = coverageOf(await loadFonts());
  });

  it('is what the tables say: of each font, and of all for the browser', () => {
    expect(FALLBACK_COVERAGE).toEqual(coverage.fallback);
    const all = codePointsIn(coverage.all).map((codePoint) => String.fromCodePoint(codePoint));
    expect(unsettableIn(all.join(' '))).toEqual([]);
    const known = new Set(all);
    const unknown = Array.from({ length: 0x30000 }, (_, codePoint) => codePoint)
      .map((codePoint) => String.fromCodePoint(codePoint))
      .filter((each) => each === each.normalize('NFC') && !known.has(each))
      .filter((each) => !/[\p{Cc}\p{Cf}\p{Cs}\p{Variation_Selector}]|\s/u.test(each));
    expect(unsettableIn(unknown.join(' '))).toHaveLength(unknown.length);
  });

  it.each([
    ['Latin of every kind', 'Łukasz Yıldız Nguyễn Ǟ ǅ ẞ ﬁ ﬃ ɐ ʒ ᴁ'],
    ['Greek and Cyrillic', 'Ἀθῆναι ϑ Ψ Ѫ Ѹ Ӝ'],
    ['fractions, sub- and superscripts', '½ ⅓ ⅞ ⅐ ⁰ ¹ ⁻ ⁺ ₀ ₉ ₐ ₓ ᵃ ⁿ'],
    ['mathematics', '∀ ∃ ∈ ∑ ∏ ∫ ∮ √ ∞ ≈ ≠ ≤ ≥ ⊂ ⊕ ∇ ∂ ℝ ℵ 𝔸 𝑥 𝛼 ⟨ ⟩'],
    ['signs', '€ £ ¥ © ® ™ § ¶ † ‰ № → ⇒ ■ ★ ✓ ✗ ① ⅷ'],
    ['Hebrew and Arabic', 'שלום עברית مدرسة الأمل ٣ پ'],
    ['Chinese, Japanese and Korean', '中文漢字龍龙體体臺 ひらがな カタカナ 한국어 、。「」'],
  ])('%s', (_name, text) => {
    expect(unsettableIn(text)).toEqual([]);
  });

  it('names what it cannot set, each once', () => {
    expect(unsettableIn('Techniek 🏳 zorg 🏳 \u{1f9d1}\u200d\u{1f3eb}')).toEqual(['🏳', '🧑', '🏫']);
  });
});

describe('law: a letter says what was typed', () => {
  it('in any script from left to right', async () => {
    const settable = codePointsIn(coverageOf(await loadFonts()).all)
      .map((codePoint) => String.fromCodePoint(codePoint))
      .filter((each) => !/[\p{M}\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Nko}]|\s/u.test(each));
    const text = fc
      .array(fc.constantFrom(...settable), { minLength: 60, maxLength: 400 })
      .map((characters) => characters.join(' '));
    await fc.assert(
      fc.asyncProperty(text, async (typed) => {
        expect(await readBack(typed)).toBe(withoutSpace(typed.normalize('NFC')));
      }),
      { numRuns: 20 },
    );
  }, 120_000);

  it.each([
    ['a Hebrew word in a Dutch line', 'School עברית in Ede'],
    ['two Hebrew words', 'School שלום עברית in Ede'],
    ['an Arabic word, its letters joined', 'Stichting مدرسة in Ede'],
    ['a number behind Hebrew', 'בית 12 in Ede'],
    ['brackets among Hebrew', 'שלום (עברית) סוף'],
    ['a number in brackets among Arabic', 'بيت (12) كتاب'],
    ['Hebrew and Arabic in Dutch brackets', 'De naam (שלום) en [عربي] in Ede'],
    ['the ligature of lam and alef', 'الله لا إله الأمل لإ لآ'],
    ['marks on letters that have no form with them', 'x\u0304 en q\u0307'],
  ])('%s', async (_name, typed) => {
    expect(await readBack(typed)).toBe(withoutSpace(typed));
  });

  it.each(['שלום עברית', 'مدرسة الأمل', 'שלום (עברית) סוף'])(
    'with the spaces between words from right to left: %s',
    async (typed) => {
      expect(await readWords(typed)).toBe(typed);
    },
  );

  it('draws the mirrored bracket among letters from right to left', async () => {
    const { regular, rightToLeft } = await loadFonts();
    const ordinary = regular.find(({ name }) => name === 'regular-signs')?.font;
    const turned = rightToLeft.regular.font.glyphForCodePoint(0x28);
    expect(turned.id).toBe(ordinary?.glyphForCodePoint(0x29).id);
    expect(turned.codePoints).toEqual([0x28]);
  });

  it('keeps the two directions of one font apart in one letter', async () => {
    const letter = { ...awardLetter('nl'), subject: '(Ἀ) שלום (עברית) לא', blocks: [] };
    const objects = pdfObjects(await renderLetter(letter, await loadFonts()));
    const names = objectsWith(objects, '/Type /FontDescriptor').map(
      ({ dictionary }) => /\/FontName \/\w+\+(DejaVu[\w-]*)/.exec(dictionary)?.[1],
    );
    expect(names).toEqual(
      expect.arrayContaining(['DejaVuSans-Bold', 'DejaVuSans-Bold-RightToLeft']),
    );
  });
});

it.each([
  ['left to right', [0, 0, 0], [0, 1, 2]],
  ['two words from right to left', [0, 1, 1, 0], [0, 2, 1, 3]],
  ['a number among words from right to left', [0, 1, 2, 1, 0], [0, 3, 2, 1, 4]],
  ['two pieces of a number from right to left', [1, 2, 2, 1], [3, 1, 2, 0]],
])('pieces stand on paper: %s', (_name, levels, order) => {
  expect(visualOrder(levels)).toEqual(order);
});
