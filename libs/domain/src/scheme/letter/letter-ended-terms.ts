import { describeDuration, formatDate } from '../../term/index.js';
import { citationIn } from '../../letters/citation-words.js';
import type { LetterRow } from '../../letters/index.js';
import { wholeOf } from '../../procedure/index.js';
import type { LetterInput } from './letter-input.js';

/**
 * The terms within which had to be done what this letter says: the term `determination` is
 * `determinationTerm` with one row, and `determinationTermOver` has one too where its last day was before
 * the letter. Of a term that did not run both are empty.
 */
export function endedTermRows(input: LetterInput): Readonly<Record<string, readonly LetterRow[]>> {
  const { scheme, ended = {}, language, sentOn } = input;
  return Object.fromEntries(
    Object.entries(wholeOf(scheme).deadlines).flatMap(([name, { term }]) => {
      const ran = ended[name];
      const rule = scheme.terms[term];
      const day = (iso: string) => formatDate(Temporal.PlainDate.from(iso), language);
      const rows =
        ran && rule
          ? [
              {
                since: day(ran.since),
                until: day(ran.until),
                length: describeDuration(rule)[language],
                article: citationIn(language, rule.article),
              },
            ]
          : [];
      const isOver = ran !== undefined && ran.until < sentOn;
      return [
        [`${camelCased(name)}Term`, rows],
        [`${camelCased(name)}TermOver`, isOver ? rows : []],
      ];
    }),
  );
}

function camelCased(name: string): string {
  return name.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}
