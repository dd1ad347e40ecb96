import {
  ColleagueInvitationView,
  ColleagueList,
  MessageList,
  PartnerList,
  type ColleagueView,
} from '@tranche/contracts';
import type { ColleagueRole } from '@tranche/domain';
import {
  bringTo,
  openTranche,
  startPortal,
  type Answer,
  type Client,
  type Portal,
} from '../portal/index.js';

/** Reads the file for the school alone; she signs in for no organisation. */
export const NOOR = 'noor@post.example';

/** A draft of ROC Oostrand, and who works along on it for one of its organisations. */
export class Colleagues {
  private constructor(
    readonly portal: Portal,
    readonly tranche: string,
    private readonly began: Temporal.Instant,
    /** Signs in for the school, for a partner, and for nobody. */
    readonly lead: Client,
    readonly partner: Client,
    readonly noor: Client,
    readonly reference: string,
  ) {}

  static async start(): Promise<Colleagues> {
    const portal = await startPortal();
    const began = portal.clock.now();
    const closesAt = began.add({ hours: 24 * 60 }).toString();
    const tranche = await openTranche(portal, { closesAt });
    const [lead, partner] = [await portal.as('fatima'), await portal.as('sanne')];
    return new Colleagues(portal, tranche, began, lead, partner, await portal.as('noor'), '');
  }

  /** Another file, on the first day; with its partners where it is filled in. */
  async anew(state: 'draft' | 'filled' | 'submitted' = 'draft'): Promise<Colleagues> {
    const { portal, tranche, began, lead, partner, noor } = this;
    portal.clock.set(began);
    const { reference } = await bringTo(portal, state, { tranche });
    return new Colleagues(portal, tranche, began, lead, partner, noor, reference);
  }

  get file(): string {
    return `/v1/applications/${this.reference}`;
  }

  get colleagues(): string {
    return `${this.file}/colleagues`;
  }

  async people(reader = this.lead): Promise<readonly ColleagueView[]> {
    const { items } = (await reader.get(this.colleagues)).as(ColleagueList);
    return items.flatMap(({ people }) => people);
  }

  async find(email: string, reader = this.lead): Promise<ColleagueView> {
    const found = (await this.people(reader)).find((each) => each.email === email);
    if (!found) throw new Error(`Nobody is called at ${email}`);
    return found;
  }

  async invite(
    role: ColleagueRole,
    email = NOOR,
    by: Client = this.lead,
    organisationId?: string,
  ): Promise<Answer> {
    const { items } = (await by.get(this.colleagues)).as(ColleagueList);
    const [own] = items;
    if (!own) throw new Error('Nobody takes part');
    const body = {
      organisationId: organisationId ?? own.organisationId,
      name: 'Noor',
      email,
      role,
    };
    return by.post(this.colleagues, body);
  }

  /** Noor works along in a role, for the organisation of who invites her. */
  async join(role: ColleagueRole, by: Client = this.lead): Promise<ColleagueView> {
    await this.invite(role, NOOR, by);
    const invited = await this.find(NOOR, by);
    await this.answer(invited, 'accepted');
    return invited;
  }

  answer({ id }: ColleagueView, answer: 'accepted' | 'declined', by = this.noor): Promise<Answer> {
    return by.post(`/v1/colleague-invitations/${id}/answers`, { answer });
  }

  async read({ id }: ColleagueView, by = this.noor): Promise<ColleagueInvitationView> {
    return (await by.get(`/v1/colleague-invitations/${id}`)).as(ColleagueInvitationView);
  }

  /** Another who signs in for the school. */
  async representative(sub: string, email: string): Promise<Client> {
    const school = { kvk: '90000011', name: 'ROC Oostrand', kind: 'lead-school', brin: '29ZZ' };
    const represents = [{ ...school, address: [] }];
    return this.portal.signIn({ sub, name: `Mevrouw ${sub}`, email, represents, roles: [] });
  }

  /** What somebody was told about the application, by the subjects. */
  async told(reader = this.noor): Promise<string[]> {
    const { items } = (await reader.get('/v1/messages')).as(MessageList);
    return items
      .map(({ subject }) => subject.nl)
      .filter((subject) => subject.includes(this.reference));
  }

  /** The row of the partner that its own people see as theirs. */
  async ownPartner(reader: Client) {
    const { items } = (await reader.get(`${this.file}/partners`)).as(PartnerList);
    const own = items.find(({ isYou }) => isYou);
    if (!own) throw new Error('Takes no part as a partner');
    return own;
  }
}
