import { CoFinancingView, PartnerList, type PartnerView } from '@tranche/contracts';
import type { IdentityClaims } from '../../../src/identity/index.js';
import type { Client } from '../client.js';
import type { Portal } from '../start-portal.js';

/** Sets what the lead applicant itself puts in. */
export async function contributeOwn(
  lead: Client,
  reference: string,
  cents: number,
  inKindCents = 0,
): Promise<void> {
  const list = await lead.get(`/v1/applications/${reference}/partners`);
  const [own] = list.as(PartnerList).items;
  if (own) await contribute(lead, reference, own, cents, inKindCents);
}

/** Adds one partner, sets what it puts in, and has it confirm that. */
export async function joinPartner(
  portal: Portal,
  lead: Client,
  reference: string,
  claims: IdentityClaims,
  cents: number,
  inKindCents = 0,
): Promise<void> {
  const path = `/v1/applications/${reference}/partners`;
  const partner = await add(lead, path, claims);
  await contribute(lead, reference, partner, cents, inKindCents);
  const self = await portal.signIn(claims);
  const confirmed = await self.post(`${path}/${partner.id}/confirmation`, undefined, {
    'if-match': `"${partner.version + 1}"`,
  });
  confirmed.as(PartnerList);
}

async function add(
  lead: Client,
  path: string,
  { name: contactName, email: contactEmail, represents }: IdentityClaims,
): Promise<PartnerView> {
  const [organisation] = represents;
  if (!organisation) throw new Error(`${contactName} speaks for nobody`);
  const { name, kind, kvk } = organisation;
  const body = { name, kind, kvk, contactName, contactEmail };
  const list = (await lead.post(path, body)).as(PartnerList);
  const added = list.items.find((each) => each.kvk === kvk);
  if (!added) throw new Error(`${name} was added and is not there`);
  return added;
}

async function contribute(
  lead: Client,
  reference: string,
  partner: PartnerView,
  cashCents: number,
  inKindCents: number,
) {
  const answer = await lead.put(
    `/v1/applications/${reference}/partners/${partner.id}/contribution`,
    { cashCents, inKindCents },
    { 'if-match': `"${partner.version}"` },
  );
  answer.as(CoFinancingView);
}
