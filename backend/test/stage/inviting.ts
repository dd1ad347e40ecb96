import {
  InvitationView,
  MessageList,
  PartnerList,
  type MessageView,
  type PartnerView,
} from '@tranche/contracts';
import { bringTo, openTranche, startPortal, type Client, type Portal } from '../portal/index.js';

/** Sanne acts for this organisation; nobody of the portal reads mail at this address. */
export const BERKEL = {
  name: 'Installatiegroep Berkel',
  kind: 'labour-organisation',
  kvk: '90000022',
  contactName: 'Sanne Berkel',
  contactEmail: 'inkoop@berkel.example',
};
export const REASON = 'Wij hebben dit jaar geen ruimte voor nog een project.';

/** A draft of a lead applicant, and whoever is invited to it. */
export class Inviting {
  private constructor(
    readonly portal: Portal,
    private readonly tranche: string,
    private readonly began: Temporal.Instant,
    readonly lead: Client,
    readonly invited: Client,
    readonly reference: string,
  ) {}

  /** With a window that is open for as long as an invitation and longer. */
  static async start(): Promise<Inviting> {
    const portal = await startPortal();
    const began = portal.clock.now();
    const closesAt = began.add({ hours: 24 * 60 }).toString();
    const tranche = await openTranche(portal, { closesAt });
    const [lead, invited] = [await portal.as('fatima'), await portal.as('sanne')];
    return new Inviting(portal, tranche, began, lead, invited, '');
  }

  /** Another draft, on the first day. */
  async anew(): Promise<Inviting> {
    const { portal, tranche, began, lead, invited } = this;
    portal.clock.set(began);
    const { reference } = await bringTo(portal, 'draft', { tranche });
    return new Inviting(portal, tranche, began, lead, invited, reference);
  }

  get partners(): string {
    return `/v1/applications/${this.reference}/partners`;
  }

  /** As many days later, with sessions that have not ended. */
  async after(days: number): Promise<{ readonly lead: Client; readonly invited: Client }> {
    this.portal.clock.set(this.began.add({ hours: 24 * days }));
    return { lead: await this.portal.as('fatima'), invited: await this.portal.as('sanne') };
  }

  async add(change: object = {}): Promise<PartnerView> {
    const partner = { ...BERKEL, ...change };
    const { items } = (await this.lead.post(this.partners, partner)).as(PartnerList);
    const added = items.find(({ name }) => name === partner.name);
    if (!added) throw new Error('Nobody was added');
    return added;
  }

  async find({ id }: PartnerView, reader = this.lead): Promise<PartnerView> {
    const { items } = (await reader.get(this.partners)).as(PartnerList);
    const found = items.find((each) => each.id === id);
    if (!found) throw new Error('The partner is not there');
    return found;
  }

  async told(client: Client, words: string): Promise<readonly MessageView[]> {
    const { items } = (await client.get('/v1/messages')).as(MessageList);
    return items.filter(
      ({ subject }) => subject.nl.includes(this.reference) && subject.nl.includes(words),
    );
  }

  /** The addresses without a box here to which something was mailed, with the page it leads to. */
  async mailed(kind: string): Promise<readonly { email: string; page: string }[]> {
    return this.portal.dataSource.query(
      `SELECT m.email, m.page FROM message m JOIN application a ON a.id = m.application_id
       WHERE a.reference = $1 AND m.key LIKE $2 AND m.email IS NOT NULL ORDER BY m.email DESC`,
      [this.reference, `${kind}:%`],
    );
  }
}

export function pathOf({ invitation }: PartnerView): string {
  if (!invitation) throw new Error('Nobody was invited');
  return `/v1/invitations/${invitation.id}`;
}

export async function read(client: Client, partner: PartnerView): Promise<InvitationView> {
  return (await client.get(pathOf(partner))).as(InvitationView);
}

/** For the organisation that is offered first; for none where none is. */
export async function accept(client: Client, partner: PartnerView) {
  const [own] = (await read(client, partner)).organisations;
  const organisationId = own?.organisationId ?? '00000000-0000-4000-8000-000000000000';
  return client.post(`${pathOf(partner)}/answers`, { answer: 'accepted', organisationId });
}

export function decline(client: Client, partner: PartnerView) {
  return client.post(`${pathOf(partner)}/answers`, { answer: 'declined', reason: REASON });
}
