import type { Language } from '../text.js';
import { citationIn } from './citation-words.js';

/**
 * Citations of one or more regulations as people read them: per source once, its articles in the order
 * of the text, the last one behind “en”; a paragraph stays with its article. What is no list of articles stays as it is.
 *
 * @example citationsInOrder(['art. 20, 21(2)', 'art. 6(2)'], 'nl') // 'art. 6(2), 20 en 21(2)'
 */
export function citationsInOrder(citations: readonly string[], language: Language): string {
  const bySource = new Map<string, Set<string>>();
  for (const citation of citations.flatMap((each) => each.split(';'))) {
    const [, source = '', articles = ''] = /^((?:\D+ )?)(\d.*)$/.exec(citation.trim()) ?? [];
    const of = bySource.get(articles === '' ? citation.trim() : source) ?? new Set();
    articles.split(/, (?!\()| en | and /).forEach((article) => of.add(article));
    bySource.set(articles === '' ? citation.trim() : source, of);
  }
  const sources = [...bySource].map(([source, articles]) => source + listed(articles, language));
  return citationIn(language, sources.filter((each) => each !== '').join('; '));
}

function listed(articles: ReadonlySet<string>, language: Language): string {
  const ordered = [...articles].toSorted((one, other) =>
    one.localeCompare(other, 'en', { numeric: true }),
  );
  const last = ordered.pop() ?? '';
  return ordered.length === 0 ? last : `${ordered.join(', ')} ${AND[language]} ${last}`;
}

const AND = { nl: 'en', en: 'and' } as const;
