import { describe, expect, it } from '@jest/globals';
import { LANGUAGES, type ComposedLetter } from '@tranche/domain';
import { type ReadLine, readLines } from '../../../test/verapdf/read-lines.js';
import { schemeLetters } from '../../../test/verapdf/scheme-letters.js';
import { loadFonts, renderLetter } from './index.js';

const LETTERS = LANGUAGES.flatMap((language) =>
  schemeLetters(language).map(({ name, letter }) => [name, letter] as const),
);

const read = async (letter: ComposedLetter) =>
  readLines(await renderLetter(letter, await loadFonts()));

/** What is wrong with how the pages of a letter end and begin. */
async function faultsOf(letter: ComposedLetter): Promise<string[]> {
  const pages = await read(letter);
  const hanging = pages.flatMap((lines, index) => {
    const last = lines.at(-1);
    const isHead = last?.roles.some((role) => /^(H\d|Caption|THead)$/.test(role));
    return isHead ? [`page ${index + 1} ends with “${last?.text}”`] : [];
  });
  return [...hanging, ...lonelyItems(pages), ...lonelyClosing(pages.at(-1) ?? [])];
}

const isItem = (line: ReadLine | undefined) => line?.roles.includes('LI') ?? false;

/** The last item of a list, alone at the head of a page. */
function lonelyItems(pages: readonly (readonly ReadLine[])[]): string[] {
  return pages.flatMap(([first, second], index) =>
    isItem(pages[index - 1]?.at(-1)) && isItem(first) && !isItem(second)
      ? [`page ${index + 1} begins with “${first?.text}” alone`]
      : [],
  );
}

const CLOSING = /^(Met vriendelijke groet|Yours sincerely),$/;

function lonelyClosing(lastPage: readonly ReadLine[]): string[] {
  const at = lastPage.findIndex(({ text }) => CLOSING.test(text));
  if (at === -1) return ['the closing is not on the page of the signature'];
  return at < 2 ? [`${at} lines of text stand before the signature on its page`] : [];
}

describe.each(LETTERS)('%s', (_name, letter) => {
  it('ends no page with a heading and leaves no signature alone', async () => {
    expect(await faultsOf(letter)).toEqual([]);
  });
});

/** The same letter to a longer address: everything shifts by a line, past every foot of a page. */
const toLongerAddress = (letter: ComposedLetter, more: number): ComposedLetter => ({
  ...letter,
  recipient: {
    lines: [...letter.recipient.lines, ...Array.from({ length: more }, () => 'Afdeling')],
  },
});

const SHIFTS = Array.from({ length: 42 }, (_, index) => index);

describe.each(
  LETTERS.filter(([name]) =>
    [
      'rif-2024-award.nl',
      'training-voucher-2016-award.nl',
      'centre-of-expertise-2012-rejection-ceiling.nl',
    ].includes(name),
  ),
)('%s, wherever its pages end', (_name, letter) => {
  it.each(SHIFTS)('with %d more lines in the address', async (more) => {
    expect(await faultsOf(toLongerAddress(letter, more))).toEqual([]);
  });
});
