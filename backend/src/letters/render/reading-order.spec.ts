import { beforeAll, describe, expect, it } from '@jest/globals';
import type { ComposedLetter, LetterBlock } from '@tranche/domain';
import {
  flattened,
  type ReadElement,
  type ReadPage,
  readPages,
  words,
} from '../../../test/verapdf/read-pdf.js';
import { awardLetter, rejectionLetter } from '../../../test/verapdf/sample-letters.js';
import { loadFonts, renderLetter } from './index.js';

/** What somebody who listens to the letter should hear of a block. */
function spoken(block: LetterBlock): string[] {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return [block.text];
    case 'list':
      return block.items.flatMap((item, index) => [block.ordered ? `${index + 1}.` : '•', item]);
    case 'facts':
      return block.facts.flatMap(({ label, value }) => [label, value]);
    case 'table':
      return [
        ...(block.caption === undefined ? [] : [block.caption]),
        ...block.columns.map(({ header }) => header),
        ...block.rows.flat(),
      ];
  }
}

const spokenLetter = ({ sender, recipient, subject, blocks }: ComposedLetter) => [
  sender.name,
  ...sender.address,
  ...recipient.lines,
  'Datum 12 maart 2027 · Kenmerk RIF24-0142/B1',
  subject,
  ...blocks.flatMap(spoken),
];

const read = async (letter: ComposedLetter) =>
  readPages(await renderLetter(letter, await loadFonts()));
/** The elements with words on a page; the reader names those of the other pages too, empty. */
const spokenOn = ({ elements }: ReadPage) => flattened(elements).filter(({ text }) => text !== '');
const rolesOf = (pages: readonly ReadPage[]) =>
  pages.flatMap((page) => spokenOn(page).map(({ role }) => role));

/** The roles on the way to the last words of a page. */
function lastSpoken({ role, children }: ReadElement): string[] {
  const last = children.findLast(({ text }) => text !== '');
  return [role, ...(last ? lastSpoken(last) : [])];
}

describe('an award letter of several pages, read by a machine', () => {
  const letter = awardLetter('nl');
  let pages: ReadPage[];
  beforeAll(async () => {
    pages = await read(letter);
  });

  it('says every word once, in the order of the letter', () => {
    const heard = pages.flatMap(({ elements }) => elements.map(({ text }) => text)).join(' ');
    expect(words(heard)).toBe(words(spokenLetter(letter).join(' ')));
  });

  it('has one title and never skips a level', () => {
    const levels = rolesOf(pages).flatMap((role) =>
      /^H[1-6]$/.test(role) ? [Number(role[1])] : [],
    );
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(levels).toContain(3);
    expect(levels.every((level, index) => level <= (levels[index - 1] ?? 0) + 1)).toBe(true);
  });

  it('keeps every row on one page, and repeats the head of a table as decoration', () => {
    const rows = letter.blocks.reduce((sum, block) => {
      if (block.kind === 'facts') return sum + block.facts.length;
      return block.kind === 'table' ? sum + block.rows.length + 1 : sum;
    }, 0);
    expect(rolesOf(pages).filter((role) => role === 'TR')).toHaveLength(rows);
    const withHead = pages.filter(({ drawn }) => drawn.includes('Betaling uiterlijk'));
    expect(withHead.length).toBeGreaterThan(1);
  });

  it('never ends a page with a heading, a caption or the head of a table', () => {
    for (const page of pages) {
      const last = page.elements.flatMap(lastSpoken);
      expect(last.some((role) => /^(H\d|Caption|THead)$/.test(role))).toBe(false);
    }
  });

  it('never leaves one row of a table alone on a page', () => {
    for (const { elements } of pages) {
      const tables = flattened(elements).filter(({ role }) => role === 'Table');
      for (const { children } of tables) {
        const rows = flattened(children).filter(({ role, text }) => role === 'TR' && text !== '');
        expect(rows.length).not.toBe(1);
      }
    }
  });

  it('numbers its pages where they are seen and not heard', () => {
    pages.forEach(({ drawn, elements }, index) => {
      const number = `${index + 1} van ${pages.length}`;
      expect(drawn).toContain(number);
      expect(elements.map(({ text }) => text).join(' ')).not.toContain(number);
    });
  });

  it('labels every list item', () => {
    const items = pages.flatMap(spokenOn).filter(({ role }) => role === 'LI');
    expect(items).toHaveLength(9);
    for (const { children } of items) {
      expect(children.map(({ role }) => role)).toEqual(['Lbl', 'LBody']);
    }
  });
});

describe('a rejection of which one row is longer than a page', () => {
  const letter = rejectionLetter();

  it('lets only that row go on, and loses no word', async () => {
    const pages = await read(letter);
    const heard = words(
      pages.flatMap(({ elements }) => elements.map(({ text }) => text)).join(' '),
    );
    for (const text of spokenLetter(letter).filter((each) => each.length < 1000)) {
      expect(heard).toContain(words(text));
    }
    const count = (text: string) => words(text).split(' ').length;
    expect(count(heard)).toBe(count(spokenLetter(letter).join(' ')));
    const rows = letter.blocks.flatMap((block) => (block.kind === 'table' ? block.rows : []));
    const drawnRows = rolesOf(pages).filter((role) => role === 'TR').length;
    expect(drawnRows).toBe(rows.length + 2);
  });
});

describe('names and titles in other alphabets', () => {
  it.each([
    ['Polish, Turkish and Vietnamese', 'Łukasz Yıldız-Nguyễn', 'Łukasz Yıldız-Nguyễn'],
    ['Greek and Cyrillic', 'Ελενη Жанна', 'Ελενη Жанна'],
    ['letters composed of two characters', 'Zoe\u0308', 'Zoë'],
    ['what no font holds', 'Techniek 🏳 zorg', 'Techniek \ufffd zorg'],
    ['mathematics', '∑ x² ≤ √2 · ∫𝑓(𝑥) ∈ ℝ', '∑ x² ≤ √2 · ∫𝑓(𝑥) ∈ ℝ'],
    ['super- and subscripts and fractions', 'CO₂ 10⁻⁹ ⅓ ⅞ ½', 'CO₂ 10⁻⁹ ⅓ ⅞ ½'],
    ['ligatures', 'eﬃciënt ﬁscaal', 'eﬃciënt ﬁscaal'],
    ['Chinese and Japanese', '中文漢字 日本語ひらがなカタカナ', '中文漢字 日本語ひらがなカタカナ'],
    ['Korean', '한국어 학교', '한국어 학교'],
    ['a letter with a mark of its own', 'x\u0304 en q\u0307', 'x\u0304 en q\u0307'],
    ['what cannot be seen', 'Tech\u200bniek\u0007', 'Techniek'],
    ['a word wider than the paper', 'x'.repeat(300), 'x'.repeat(300)],
  ])('%s', async (_name, typed, expected) => {
    const pages = await read({ ...awardLetter('nl'), subject: typed, blocks: [] });
    const [title] = pages.flatMap(spokenOn).filter(({ role }) => role === 'H1');
    expect(title?.text.replace(/(x) (?=x)/g, '$1')).toBe(expected);
  });
});
