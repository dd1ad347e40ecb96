import type { Text } from './text.js';

/**
 * What somebody is to an application or tranche. `applicant` acts for the lead applicant (penvoerder),
 * `partner` for another member of the partnership, `counterpart` for who made
 * the offer that an application asks for; the staff roles are granted per scheme or tranche.
 */
export const ROLES = [
  'applicant',
  'partner',
  'counterpart',
  'assessor',
  'chair',
  'officer',
  'decision-maker',
  'auditor',
  'system',
] as const;

export type Role = (typeof ROLES)[number];

export const ROLE_LABELS: Readonly<Record<Role, Text>> = {
  applicant: { nl: 'penvoerder', en: 'lead applicant' },
  partner: { nl: 'partner', en: 'partner' },
  counterpart: { nl: 'wederpartij', en: 'counterpart' },
  assessor: { nl: 'beoordelaar', en: 'assessor' },
  chair: { nl: 'voorzitter', en: 'chair' },
  officer: { nl: 'behandelaar', en: 'officer' },
  'decision-maker': { nl: 'beslisser', en: 'decision maker' },
  auditor: { nl: 'controleur', en: 'auditor' },
  system: { nl: 'systeem', en: 'system' },
};

/** The roles that see the case as the administration does, not as an applicant does. */
export const STAFF_ROLES: readonly Role[] = ['officer', 'decision-maker', 'chair', 'auditor'];
