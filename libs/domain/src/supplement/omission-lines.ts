import type { Section } from '../form/index.js';
import type { Language } from '../text.js';
import { pointedName, type SupplementPoint } from './supplement-point.js';

/**
 * What is missing, line by line, as the letter lists it: first where, with the words of the officer, and
 * then what was said in general, a line each.
 *
 * @example omissionLines(sections, [{ section: 'documents', document, words: 'Handtekening ontbreekt' }], null, 'nl')
 * // ['Documenten, Overeenkomst (overeenkomst.pdf): Handtekening ontbreekt']
 */
export function omissionLines(
  sections: readonly Pick<Section, 'name' | 'title'>[],
  points: readonly SupplementPoint[],
  motivation: string | null,
  language: Language,
): readonly string[] {
  return [
    ...points.map(({ section, document, words }) => {
      const title = sections.find(({ name }) => name === section)?.title[language] ?? section;
      const where = document ? `${title}, ${pointedName(document, language)}` : title;
      return `${where}: ${linesOf(words).join(' ')}`;
    }),
    ...linesOf(motivation ?? ''),
  ];
}

/** What a text processor puts before a line of a list: the letter puts a mark of its own there. */
const MARK = /^(?:[•·●▪‣◦\uf0b7*]\s*|[-–—]\s+)/u;

function linesOf(text: string): readonly string[] {
  return text
    .split('\n')
    .map((line) => line.trim().replace(MARK, ''))
    .filter((line) => line !== '');
}
