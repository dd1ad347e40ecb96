import { DocumentList, SectionView, TransitionReceipt } from '@tranche/contracts';
import {
  bringTo,
  openTranche,
  PDF,
  startPortal,
  view,
  type Client,
  type Portal,
} from '../portal/index.js';

export const UNSIGNED = 'De handtekening van de gemeente ontbreekt.';
export const SIGNED = {
  name: 'getekend.pdf',
  content: Buffer.concat([PDF, Buffer.from('% signed\n')]),
};

/** An application that was sent, an officer who checks whether it is complete, and who applies. */
export class SupplementStage {
  reference = '';

  private constructor(
    readonly portal: Portal,
    readonly fatima: Client,
    readonly lotte: Client,
    private readonly tranche: string,
  ) {}

  static async start(): Promise<SupplementStage> {
    const portal = await startPortal();
    const [fatima, lotte] = [await portal.as('fatima'), await portal.as('lotte')];
    return new SupplementStage(portal, fatima, lotte, await openTranche(portal));
  }

  get path(): string {
    return `/v1/applications/${this.reference}`;
  }

  /** From here on everything is about a new application. */
  async sendOne(tranche = this.tranche) {
    ({ reference: this.reference } = await bringTo(this.portal, 'submitted', {
      tranche,
    }));
    return { reference: this.reference, path: this.path };
  }

  async documentsOf(client: Client): Promise<DocumentList> {
    return (await client.get(`${this.path}/documents`)).as(DocumentList);
  }

  /** The first document that is there, as somebody sees it now. */
  async wanting(client: Client) {
    const { requirements } = await this.documentsOf(client);
    const found = requirements.flatMap(({ documents }) => documents)[0];
    if (!found) throw new Error('The application has no document');
    return found;
  }

  remark(client: Client, id: string, text = UNSIGNED) {
    return client.put(`${this.path}/documents/${id}/remark`, { text });
  }

  async task(client: Client, part: string) {
    const found = (await view(client, this.reference)).tasks.find((each) => each.part === part);
    if (!found) throw new Error(`There is no task ${part}`);
    return found;
  }

  async askAbout(points: readonly object[], along: object = {}) {
    const { eventNumber } = await view(this.lotte, this.reference);
    const request = { transition: 'ask-supplement', seen: eventNumber, points, ...along };
    return this.lotte.post(`${this.path}/transitions`, request);
  }

  /** Asks for a supplement about the first document. */
  async askToSign() {
    const document = await this.wanting(this.lotte);
    const { section } = await this.task(this.lotte, 'documents');
    const points = [{ section, document: document.id, words: UNSIGNED }];
    (await this.askAbout(points)).as(TransitionReceipt);
    return document;
  }

  async replace({ id, kind }: { id: string; kind: string }): Promise<DocumentList> {
    (await this.fatima.delete(`${this.path}/documents/${id}`)).as(DocumentList);
    const address = `${this.path}/documents?kind=${kind}`;
    return (await this.fatima.upload(address, SIGNED)).as(DocumentList);
  }

  async save(section: string) {
    const page = (await this.fatima.get(`${this.path}/sections/${section}`)).as(SectionView);
    const tag = { 'if-match': `"${page.version}"` };
    return this.fatima.put(`${this.path}/sections/${section}`, { answers: page.answers }, tag);
  }
}
