import type { CheckView, RehearsalView } from '@tranche/contracts';
import type { Text } from '@tranche/domain/browser';
import type { Locale } from '../../../core/locale/locale.js';

/** The ids of the parts on the check page. */
export const partId = (part: string) => `check-${part}`;

/** One thing that stands in the way, with the page and the field where it is mended. */
export interface Obstacle {
  readonly text: string;
  /** Null where nobody can mend it here, such as a window that closed. */
  readonly link: readonly string[] | null;
  readonly params: Readonly<Record<string, string>>;
  /** The section that it is in and with whom it lies; empty where neither is known. */
  readonly about: string;
  readonly article: string | null;
}

const PAGES = { partnership: 'partners', coFinancing: 'cofinanciering', documents: 'bijlagen' };

/**
 * Everything that stands in the way of sending, once each, in the order of the form.
 *
 * @param rehearsal with whom each lies; null as long as that is not known
 */
export function standsInTheWay(
  check: CheckView,
  rehearsal: RehearsalView | null,
  reference: string,
  locale: Locale,
): Obstacle[] {
  const home = ['/aanvragen', reference];
  const said = ({ text, article }: Found, section: string | null = null) => ({
    text: locale.text(text),
    about: aboutOf(rehearsal, text, section, locale),
    article: article ?? null,
  });
  const found = [
    ...check.sections.flatMap(({ definition, problems }) =>
      problems.map((problem) => ({
        ...said(problem, definition.name),
        link: [...home, 'onderdeel', definition.name],
        params: { naar: 'controleren', fouten: '1', veld: problem.field },
      })),
    ),
    ...(['partnership', 'coFinancing', 'documents'] as const).flatMap((part) =>
      check[part].map((problem) => ({
        ...said(problem),
        link: [...home, PAGES[part]],
        params: {},
      })),
    ),
  ];
  const known = new Set(found.map(({ text }) => text));
  // Who may send it in is said before all else.
  const rest = check.whyNot
    .filter(({ code }) => code !== 'not-in-role')
    .map((problem) => ({ ...said(problem), link: null, params: {} }))
    .filter(({ text }) => !known.has(text));
  return [...found, ...rest];
}

interface Found {
  readonly text: Text;
  readonly article?: string | undefined;
}

/** A part such as the documents is one section: of what is wrong there only the words are known. */
function aboutOf(
  rehearsal: RehearsalView | null,
  { nl }: Text,
  section: string | null,
  locale: Locale,
): string {
  const finding = rehearsal?.findings.find(
    (each) => each.text.nl === nl && (section === null || each.section === section),
  );
  if (!finding) return '';
  const { title, owner } = finding;
  const name =
    owner &&
    (owner.person === null ? owner.organisation : `${owner.person} (${owner.organisation})`);
  return [
    title && locale.text(title),
    name && locale.translate('apply.rehearsal.lies-with', { name }),
  ]
    .filter((each) => each !== null)
    .join(' · ');
}
