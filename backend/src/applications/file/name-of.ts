import type { SchemeVersion, Text } from '@tranche/domain';
import { findScheme } from '@tranche/schemes';
import type { ApplicationRow } from './application.row.js';

/** What an application is called: nobody who applies for oneself gives it a title of its own. */
export function nameOf({ applicant, name }: SchemeVersion, title: string): Text {
  return applicant.kind === 'person' ? name : { nl: title, en: title };
}

/** How a message speaks of an application, to a reader of either language. */
export function spokenOf({
  reference,
  scheme,
  version,
  title,
}: Pick<ApplicationRow, 'reference' | 'scheme' | 'version' | 'title'>) {
  return { reference, title: nameOf(findScheme(scheme, version), title) };
}
