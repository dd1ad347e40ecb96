import type { SchemeVersion, Text } from '@tranche/domain';

/** What an application is called: nobody who applies for oneself gives it a title of its own. */
export function nameOf({ applicant, name }: SchemeVersion, title: string): Text {
  return applicant.kind === 'person' ? name : { nl: title, en: title };
}
