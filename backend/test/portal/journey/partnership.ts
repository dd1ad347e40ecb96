import { CoFinancingView, PartnerList, type PartnerView } from '@tranche/contracts';
import { findPersona } from '../../../src/identity/index.js';
import type { Client } from '../client.js';
import type { Portal } from '../start-portal.js';

/** Who pays what: the lead applicant itself, and partners by persona. Cents, in cash. */
export interface Contributions {
  readonly ownCents: number;
  readonly partners: Readonly<Record<string, number>>;
}

/** Adds the partners, sets what each puts in, and has each confirm it. */
export async function gatherPartners(
  portal: Portal,
  lead: Client,
  reference: string,
  { ownCents, partners }: Contributions,
): Promise<void> {
  const path = `/v1/applications/${reference}/partners`;
  const [own] = (await lead.get(path)).as(PartnerList).items;
  if (own) await contribute(lead, reference, own, ownCents);
  for (const [persona, cents] of Object.entries(partners)) {
    const partner = await addPersona(lead, path, persona);
    await contribute(lead, reference, partner, cents);
    const self = await portal.as(persona);
    const confirmed = await self.post(`${path}/${partner.id}/confirmation`, undefined, {
      'if-match': `"${partner.version + 1}"`,
    });
    confirmed.as(PartnerList);
  }
}

async function addPersona(lead: Client, path: string, sub: string): Promise<PartnerView> {
  const persona = findPersona(sub);
  const organisation = persona?.represents[0];
  if (!persona || !organisation) throw new Error(`${sub} speaks for nobody`);
  const { name, kind, kvk } = organisation;
  const contact = { contactName: persona.name, contactEmail: persona.email };
  const list = (await lead.post(path, { name, kind, kvk, ...contact })).as(PartnerList);
  const added = list.items.find((each) => each.kvk === kvk);
  if (!added) throw new Error(`${name} was added and is not there`);
  return added;
}

async function contribute(lead: Client, reference: string, partner: PartnerView, cents: number) {
  const answer = await lead.put(
    `/v1/applications/${reference}/partners/${partner.id}/contribution`,
    { cashCents: cents, inKindCents: 0 },
    { 'if-match': `"${partner.version}"` },
  );
  answer.as(CoFinancingView);
}
