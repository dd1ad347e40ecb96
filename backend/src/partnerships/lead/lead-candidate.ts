import {
  kindAfterLead,
  kindToLead,
  refuse,
  type LeadKinds,
  type Refusal,
  type SchemeVersion,
} from '@tranche/domain';
import { whyNotHandedOver, type AccessibleApplication } from '../../applications/index.js';
import { organisationsOf } from '../../identity/index.js';
import type { Tx } from '../../platform/database/index.js';
import type { Partner } from '../partners.repository.js';

/** A partner to whom the lead can go, with what it and the former lead applicant are then. */
export interface LeadCandidate extends LeadKinds {
  readonly organisationId: string;
}

/**
 * Whether the lead can go to a partner: by the version of the regulation, by what the partner does, and
 * by the day.
 */
export async function candidateFor(
  tx: Tx,
  opened: AccessibleApplication,
  { former, partner }: { readonly former: Partner; readonly partner: Partner },
  now: Temporal.Instant,
): Promise<LeadCandidate | Refusal> {
  if (partner.isLead) return LEADS_ALREADY;
  const late = whyNotHandedOver(opened, now);
  if (late) return late;
  if (partner.declinedAt !== null) return takesNoPart(partner);
  const { organisationId } = partner;
  if (organisationId === null) return notSignedIn(partner);
  const known = await organisationsOf(
    tx,
    [organisationId, former.organisationId].flatMap((id) => id ?? []),
  );
  const kindOf = (row: Partner) => ({
    organisationKind: known.get(row.organisationId ?? '')?.kind ?? '',
    partnerKind: row.kind,
  });
  const leadKind = kindToLead(opened.scheme.partnership, kindOf(partner));
  if (leadKind === null) return mayNotLead(opened.scheme, partner);
  const formerKind = kindAfterLead(opened.scheme.partnership, kindOf(former));
  if (formerKind === null) return noPlaceFor(former);
  return { organisationId, leadKind, formerKind };
}

/** By the kinds that lead, in the words of the version. */
function mayNotLead({ partnership }: SchemeVersion, { name }: Partner): Refusal {
  const leading = partnership.kinds.flatMap(({ leads }) => leads ?? []);
  const labels = partnership.kinds.filter(
    ({ kind, leads }) => leads === undefined && leading.includes(kind),
  );
  const among = (language: 'nl' | 'en') =>
    labels.length === 0 ? '' : ` (${labels.map(({ label }) => label[language]).join(', ')})`;
  const [article] = partnership.composition.map((rule) => rule.article);
  return refuse({
    code: 'may-not-lead',
    text: {
      nl: `${name} kan geen penvoerder zijn: de regeling laat dat alleen toe aan een bepaald soort organisatie${among('nl')}.`,
      en: `${name} cannot be the lead applicant: the regulation admits only one kind of organisation${among('en')}.`,
    },
    ...(article !== undefined && { article }),
  });
}

function takesNoPart({ name }: Partner): Refusal {
  return refuse({
    code: 'takes-no-part',
    text: {
      nl: `${name} doet niet mee. Wie penvoerder wordt, is partner.`,
      en: `${name} takes no part. Whoever becomes the lead applicant is a partner.`,
    },
  });
}

function notSignedIn({ name }: Partner): Refusal {
  return refuse({
    code: 'not-signed-in',
    text: {
      nl: `Namens ${name} heeft nog niemand ingelogd. Wie penvoerder wordt, tekent daar zelf voor.`,
      en: `Nobody has signed in for ${name} yet. Whoever becomes the lead applicant signs for that itself.`,
    },
  });
}

function noPlaceFor({ name }: Partner): Refusal {
  return refuse({
    code: 'no-place-for-former',
    text: {
      nl: `${name} kan in deze regeling alleen als penvoerder meedoen, en niet als partner. Daarom kan een ander het niet overnemen.`,
      en: `Under this regulation ${name} can take part as the lead applicant only, and not as a partner. So nobody else can take over.`,
    },
  });
}

const LEADS_ALREADY = refuse({
  code: 'leads-already',
  text: {
    nl: 'Deze organisatie is al penvoerder.',
    en: 'This organisation is the lead applicant already.',
  },
});
