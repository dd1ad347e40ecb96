import { ROLE_LABELS, type Role } from '../../access.js';
import type { Text } from '../../text.js';
import type { SchemeVersion } from '../scheme.js';

const ALONE: Text = { nl: 'aanvrager', en: 'applicant' };

/** What a role is called in a scheme: only somebody with partners is a lead applicant (penvoerder). */
export function roleLabel({ form }: Pick<SchemeVersion, 'form'>, role: Role): Text {
  const hasPartners = form.sections.some(({ part }) => part === 'partners');
  return role === 'applicant' && !hasPartners ? ALONE : ROLE_LABELS[role];
}
