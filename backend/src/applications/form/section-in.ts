import { sectionsFor, type SchemeVersion, type Section } from '@tranche/domain';
import { NotFoundError } from '../../platform/errors/index.js';
import type { Application } from '../file/application.js';

interface InScheme {
  readonly scheme: Pick<SchemeVersion, 'form'>;
  readonly application: Pick<Application, 'variant'>;
}

/** @throws NotFoundError where the form has no such section */
export function sectionIn({ scheme, application }: InScheme, name: string): Section {
  const pages = sectionsFor(scheme.form, application.variant);
  const section = pages.find((each) => each.name === name);
  if (!section) throw new NotFoundError();
  return section;
}

/** Where the screens show a section: each kind has a page of its own. */
export function pageOfSection(
  { reference }: Pick<Application, 'reference'>,
  { part, name }: Section,
): string {
  const home = `/aanvragen/${reference}`;
  switch (part) {
    case 'partners':
      return `${home}/partners`;
    case 'co-financing':
      return `${home}/cofinanciering`;
    case 'documents':
      return `${home}/bijlagen`;
    case 'questions':
      return `${home}/onderdeel/${name}`;
  }
}
