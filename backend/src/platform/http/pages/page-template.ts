import type { PageWords } from '@tranche/contracts';
import type { Language } from '@tranche/domain';

export interface PageContent {
  readonly language: Language;
  readonly nonce: string;
  /** Left out for what is about a person: its title is nobody else's business. */
  readonly words?: PageWords | undefined;
  /** The one address by which search engines should know a public page. */
  readonly address?: string | undefined;
}

export type PageTemplate = (content: PageContent) => string;

/** What is on every page, as in the texts of the screens. */
const PORTAL = { nl: 'Tranche, subsidieportaal', en: 'Tranche, grant portal' };

const LANGUAGE = /<html lang="nl"/;
const TITLE = /<title>[^<]*<\/title>/;
const DESCRIPTION = /<meta\s+name="description"\s+content="[^"]*"\s*\/?>/;

/**
 * The page of the build, to be filled for an address: title, description and language stand in it
 * before a script runs, for search engines and for the preview of a link.
 *
 * @throws Error for a page that has no place for them
 */
export function pageTemplate(index: string): PageTemplate {
  for (const place of [LANGUAGE, TITLE, DESCRIPTION]) {
    if (!place.test(index)) throw new Error(`index.html has no ${place.source}`);
  }
  return ({ language, nonce, words, address }) =>
    index
      .replace(LANGUAGE, () => `<html lang="${language}"`)
      .replace(TITLE, () => `<title>${escape(titleOf(words, language))}</title>`)
      .replace(DESCRIPTION, (standing) =>
        words ? descriptionOf(words, language, address) : standing,
      )
      .replaceAll('__CSP_NONCE__', () => nonce);
}

function titleOf(words: PageWords | undefined, language: Language): string {
  return words ? `${words.title[language]} – ${PORTAL[language]}` : PORTAL[language];
}

function descriptionOf(words: PageWords, language: Language, address: string | undefined): string {
  const [title, description] = [escape(words.title[language]), escape(words.description[language])];
  return [
    `<meta name="description" content="${description}" />`,
    `<meta property="og:title" content="${title}" />`,
    `<meta property="og:description" content="${description}" />`,
    `<meta property="og:site_name" content="${PORTAL[language]}" />`,
    ...(address === undefined ? [] : [`<link rel="canonical" href="${escape(address)}" />`]),
  ].join('\n    ');
}

function escape(text: string): string {
  return text.replaceAll(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}
