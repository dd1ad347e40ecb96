import type { RefusalReason } from '../refusal.js';

/** What is known of an assessor that could be a conflict of interest. */
export interface AssessorProfile {
  readonly personId: string;
  /** The registered domain of the own mail address; null for one that anybody can have. */
  readonly mailDomain: string | null;
  /** Organisations represented, by register number. */
  readonly kvks: readonly string[];
}

/** The organisations and people of an application. */
export interface Applicants {
  readonly organisations: readonly { readonly name: string; readonly kvk: string | null }[];
  /** As {@link AssessorProfile.mailDomain}, of everybody who takes part. */
  readonly mailDomains: readonly (string | null)[];
}

/** What was found between an assessor and an application. */
export interface FoundInterests {
  /** Known for certain: whoever has one stays out (RIF committee rules 2014, art. 4). */
  readonly conflicts: readonly RefusalReason[];
  /** May mean something or nothing: a person decides. */
  readonly signs: readonly RefusalReason[];
}

/** Interests of an assessor in an application: certain ones, and signs of one (Awb 2:4). */
export function detectInterests(
  { mailDomain, kvks }: AssessorProfile,
  { organisations, mailDomains }: Applicants,
): FoundInterests {
  const employers = organisations.filter(({ kvk }) => kvk !== null && kvks.includes(kvk));
  const sharesDomain = mailDomain !== null && mailDomains.includes(mailDomain);
  return {
    conflicts: employers.map(({ name }) => sameOrganisation(name)),
    signs: sharesDomain ? [sameMailDomain(mailDomain)] : [],
  };
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
