import { MandateList, MessageList, type GiveMandate, type MandateView } from '@tranche/contracts';
import { view, type Answer, type Client } from '../portal/index.js';
import { Colleagues, NOOR } from './colleagues.js';

const MIDNIGHT = '2026-12-01T00:00:00+01:00[Europe/Amsterdam]';

/** A filled draft of ROC Oostrand, and what Noor may do in it by mandate: the portal begins on 24 November 2026. */
export class Mandates {
  private constructor(
    readonly on: Colleagues,
    readonly school: string,
    /** What Noor received in files before this one. */
    private readonly earlier: ReadonlySet<string>,
  ) {}

  static async on(all: Colleagues): Promise<Mandates> {
    const on = await all.anew('filled');
    const { given } = (await on.lead.get('/v1/mandates')).as(MandateList);
    const { received } = (await on.noor.get('/v1/mandates')).as(MandateList);
    const earlier = new Set(received.map(({ id }) => id));
    return new Mandates(on, given[0]?.organisationId ?? '', earlier);
  }

  /** The first moment of 1 December 2026, or of another day. */
  at(moment = MIDNIGHT): void {
    this.on.portal.clock.set(Temporal.ZonedDateTime.from(moment).toInstant());
  }

  justBefore(): void {
    this.at();
    this.on.portal.clock.advance({ milliseconds: -1 });
  }

  give(change: Partial<GiveMandate> = {}, by: Client = this.on.lead): Promise<Answer> {
    return by.post('/v1/mandates', {
      organisationId: this.school,
      name: 'Noor Willems',
      email: NOOR,
      purposes: ['submit'],
      reference: this.on.reference,
      from: '2026-12-01',
      until: '2026-12-31',
      ...change,
    });
  }

  async newest(): Promise<MandateView> {
    const { received } = (await this.on.noor.get('/v1/mandates')).as(MandateList);
    const found = received.find(({ id }) => !this.earlier.has(id));
    if (!found) throw new Error('Noor received no mandate');
    return found;
  }

  async answer(answer: 'accepted' | 'declined'): Promise<Answer> {
    return this.on.noor.post(`/v1/mandates/${(await this.newest()).id}/answers`, { answer });
  }

  /** Noor holds a mandate of the school. */
  async held(change: Partial<GiveMandate> = {}): Promise<MandateView> {
    for (const said of [await this.give(change), await this.answer('accepted')]) {
      if (said.status !== 201) throw new Error(said.problem.detail);
    }
    return this.newest();
  }

  withdraw({ id }: MandateView, reason: string, by: Client = this.on.lead): Promise<Answer> {
    return by.post(`/v1/mandates/${id}/withdrawals`, { reason });
  }

  /** Whether Noor sees the file. */
  async status(): Promise<number> {
    return (await this.on.noor.get(this.on.file)).status;
  }

  /** Why Noor cannot take the steps that she sees. */
  async whyNot(): Promise<readonly string[]> {
    const { transitions } = await view(this.on.noor, this.on.reference);
    return transitions.flatMap(({ whyNot }) => whyNot.map(({ code }) => code));
  }

  async subjects(reader: Client = this.on.noor): Promise<readonly string[]> {
    const { items } = (await reader.get('/v1/messages')).as(MessageList);
    return items.map(({ subject }) => subject.nl);
  }
}
