import {
  ApplicationView,
  LeadTransferView,
  MessageList,
  PartnerList,
  type PartnerView,
} from '@tranche/contracts';
import {
  bringTo,
  openTranche,
  startPortal,
  type Answer,
  type Client,
  type Portal,
} from '../portal/index.js';

export const SCHOOL = {
  kvk: '90000078',
  name: 'ROC Westrand',
  kind: 'mbo-school',
  brin: '25ZZ',
  address: [],
};

/** How long the window is open. */
const DAYS = 10;

/** A filled draft of one school, in which another takes part that may take the lead over. */
export class TwoSchools {
  constructor(
    readonly portal: Portal,
    private readonly tranche: string,
    private readonly began: Temporal.Instant,
    readonly lead: Client,
    readonly school: Client,
    readonly reference: string,
    readonly partner: PartnerView,
  ) {}

  static async start(): Promise<TwoSchools> {
    const portal = await startPortal();
    const began = portal.clock.now();
    const closesAt = began.add({ hours: 24 * DAYS }).toString();
    return begin(portal, await openTranche(portal, { closesAt }), began);
  }

  /** Another draft, on the first day. */
  anew(state: 'filled' | 'submitted' = 'filled'): Promise<TwoSchools> {
    this.portal.clock.set(this.began);
    return begin(this.portal, this.tranche, this.began, state);
  }

  /** At the moment at which the window closes, with a session that has not ended. */
  async atTheClosing(): Promise<Client> {
    this.portal.clock.set(this.began.add({ hours: 24 * DAYS }));
    return signInAtSchool(this.portal);
  }

  get file(): string {
    return `/v1/applications/${this.reference}`;
  }

  at({ id }: PartnerView = this.partner): string {
    return `${this.file}/partners/${id}/lead`;
  }

  add(named: Named): Promise<PartnerView> {
    return add(this.lead, this.file, named);
  }

  offer(of = this.partner): Promise<Answer> {
    return this.lead.post(this.at(of));
  }

  /** As the page is seen now, or was. */
  async accept(client = this.school, version?: number): Promise<Answer> {
    const seen = version ?? (await this.versionOf(client));
    return client.post(`${this.at()}/answers`, { answer: 'accepted', seen });
  }

  /** Of the partner, as somebody sees it; one where she does not see it. */
  async versionOf(client: Client): Promise<number> {
    const answer = await client.get(this.at());
    return answer.status === 200 ? answer.as(LeadTransferView).partner.version : 1;
  }

  async seen(client: Client, of = this.partner): Promise<LeadTransferView> {
    return (await client.get(this.at(of))).as(LeadTransferView);
  }

  /** The partner to which the lead is offered, as somebody sees it among all. */
  async ownRow(client: Client): Promise<PartnerView> {
    const { items } = (await client.get(`${this.file}/partners`)).as(PartnerList);
    const found = items.find(({ id }) => id === this.partner.id);
    if (!found) throw new Error('The partner is not in the application');
    return found;
  }

  async viewerOf(client: Client) {
    return (await client.get(this.file)).as(ApplicationView).viewer;
  }

  async told(client: Client): Promise<string> {
    const { items } = (await client.get('/v1/messages')).as(MessageList);
    const own = items.filter(({ subject }) => subject.nl.includes(this.reference));
    return own.map(({ body }) => body.nl).join(' ');
  }
}

interface Named {
  readonly name: string;
  readonly kind: string;
  readonly kvk: string | null;
}

async function begin(
  portal: Portal,
  tranche: string,
  began: Temporal.Instant,
  state: 'filled' | 'submitted' = 'filled',
): Promise<TwoSchools> {
  const lead = await portal.as('fatima');
  const school = await signInAtSchool(portal);
  const { reference } = await bringTo(portal, state, { tranche });
  const file = `/v1/applications/${reference}`;
  const { name, kind, kvk } = SCHOOL;
  const partner =
    state === 'filled' ? await add(lead, file, { name, kind, kvk }) : await otherIn(lead, file);
  return new TwoSchools(portal, tranche, began, lead, school, reference, partner);
}

async function add(lead: Client, file: string, named: Named): Promise<PartnerView> {
  const contact = { contactName: 'Wil Westrand', contactEmail: 'wil@westrand.example' };
  const answer = await lead.post(`${file}/partners`, { ...contact, ...named });
  const found = answer.as(PartnerList).items.find(({ name }) => name === named.name);
  if (!found) throw new Error('Nobody was added');
  return found;
}

async function otherIn(lead: Client, file: string): Promise<PartnerView> {
  const { items } = (await lead.get(`${file}/partners`)).as(PartnerList);
  const found = items.find(({ isLead }) => !isLead);
  if (!found) throw new Error('Nobody else takes part');
  return found;
}

function signInAtSchool(portal: Portal): Promise<Client> {
  return portal.signIn({
    sub: 'westrand',
    name: 'Wil Westrand',
    email: 'wil@westrand.example',
    represents: [SCHOOL],
    roles: [],
  });
}

export const codeOf = ({ status, problem }: Answer) => [status, problem.errors?.[0]?.code];
