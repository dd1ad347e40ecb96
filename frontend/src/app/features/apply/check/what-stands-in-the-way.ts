import type { CheckView } from '@tranche/contracts';
import type { Locale } from '../../../core/locale/locale.js';

/** The ids of the parts on the check page. */
export const partId = (part: string) => `check-${part}`;

/** One thing that stands in the way, with the page and the field where it is mended. */
export interface Obstacle {
  readonly text: string;
  /** Null where nobody can mend it here, such as a window that closed. */
  readonly link: readonly string[] | null;
  readonly params: Readonly<Record<string, string>>;
}

const PAGES = { partnership: 'partners', coFinancing: 'cofinanciering', documents: 'bijlagen' };

/** Everything that stands in the way of sending, once each, in the order of the form. */
export function standsInTheWay(check: CheckView, reference: string, locale: Locale): Obstacle[] {
  const home = ['/aanvragen', reference];
  const found = [
    ...check.sections.flatMap(({ definition, problems }) =>
      problems.map(({ text, field }) => ({
        text: locale.text(text),
        link: [...home, 'onderdeel', definition.name],
        params: { naar: 'controleren', fouten: '1', veld: field },
      })),
    ),
    ...(['partnership', 'coFinancing', 'documents'] as const).flatMap((part) =>
      check[part].map(({ text }) => ({
        text: locale.text(text),
        link: [...home, PAGES[part]],
        params: {},
      })),
    ),
  ];
  const said = new Set(found.map(({ text }) => text));
  // Who may send it in is said before all else.
  const rest = check.whyNot
    .filter(({ code }) => code !== 'not-in-role')
    .map(({ text }) => ({ text: locale.text(text), link: null, params: {} }))
    .filter(({ text }) => !said.has(text));
  return [...found, ...rest];
}
