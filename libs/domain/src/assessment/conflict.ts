import type { RefusalReason } from '../refusal.js';

/** What is known of an assessor that could be a conflict of interest. */
export interface AssessorProfile {
  readonly personId: string;
  readonly email: string;
  /** Organisations represented, by register number. */
  readonly kvks: readonly string[];
}

/** The organisations and people of an application. */
export interface Applicants {
  readonly organisations: readonly { readonly name: string; readonly kvk: string | null }[];
  readonly emails: readonly string[];
}

/** Addresses that anybody can have say nothing about an organisation. */
const PUBLIC_MAIL: readonly string[] = ['gmail.com', 'outlook.com', 'hotmail.com', 'ziggo.nl'];

/**
 * Signs that an assessor may have an interest in an application. A person decides what they mean: an
 * assessor with a personal or business interest stays out (RIF committee rules 2014, art. 4).
 */
export function detectConflicts(
  assessor: AssessorProfile,
  applicants: Applicants,
): readonly RefusalReason[] {
  const employers = applicants.organisations
    .filter(({ kvk }) => kvk !== null && assessor.kvks.includes(kvk))
    .map(({ name }) => sameOrganisation(name));
  const domain = domainOf(assessor.email);
  const sharesDomain =
    !PUBLIC_MAIL.includes(domain) && applicants.emails.some((each) => domainOf(each) === domain);
  return [...employers, ...(sharesDomain ? [sameMailDomain(domain)] : [])];
}

function domainOf(email: string): string {
  return email.split('@').at(-1)?.toLowerCase() ?? '';
}

function sameOrganisation(name: string): RefusalReason {
  return {
    code: 'same-organisation',
    text: {
      nl: `Handelt zelf voor ${name}, dat meedoet aan deze aanvraag.`,
      en: `Acts for ${name}, which takes part in this application.`,
    },
  };
}

function sameMailDomain(domain: string): RefusalReason {
  return {
    code: 'same-mail-domain',
    text: {
      nl: `Heeft een e-mailadres bij ${domain}, zoals iemand in deze aanvraag.`,
      en: `Has an e-mail address at ${domain}, as somebody in this application has.`,
    },
  };
}
