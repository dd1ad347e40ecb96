import { TRANCHE } from './open-window.mjs';

/** The smallest thing that opens as a PDF and has a page; what stands after it makes each another. */
const PDF =
  '%PDF-1.7\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n' +
  '2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n' +
  '3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>endobj\n' +
  'trailer<</Root 1 0 R/Size 4>>\n%%EOF\n';

/** A lead applicant with one draft, who talks to the API as her browser does. */
export class Lead {
  #versions = new Map();

  static async start(address, cookie) {
    const lead = new Lead();
    lead.address = address;
    lead.headers = { cookie, origin: address, 'x-tranche': '1' };
    const { represents } = await lead.#ask('GET', '/v1/session');
    const [{ id }] = represents;
    const draft = { tranche: TRANCHE, variant: 'starter', title: 'Techniekcampus' };
    const { reference } = await lead.#ask('POST', '/v1/applications', {
      ...draft,
      organisationId: id,
    });
    lead.path = `/v1/applications/${reference}`;
    return lead;
  }

  /** @returns its id */
  async addPartner(number) {
    const kvk = String(91_000_000 + number);
    this.partnerKind ??= (await this.#ask('GET', `${this.path}/partners`)).kinds[0].kind;
    const { items } = await this.#ask('POST', `${this.path}/partners`, {
      name: `Bedrijf ${number}`,
      kind: this.partnerKind,
      kvk,
      contactName: 'Vera Voorbeeld',
      contactEmail: `vera${number}@example.org`,
    });
    const { id, version } = items.find((each) => each.kvk === kvk);
    this.#versions.set(id, version);
    return id;
  }

  async contribute(partner, cashCents) {
    const version = this.#versions.get(partner);
    const contribution = { cashCents, inKindCents: 0 };
    const path = `${this.path}/partners/${partner}/contribution`;
    await this.#ask('PUT', path, contribution, version);
    this.#versions.set(partner, version + 1);
  }

  async upload(number) {
    this.kinds ??= (await this.#ask('GET', `${this.path}/documents`)).requirements;
    const { kind } = this.kinds[number % this.kinds.length];
    const form = new FormData();
    form.append('file', new Blob([PDF, `%${number}`]), `${kind}-${number}.pdf`);
    const url = `${this.address}${this.path}/documents?kind=${kind}`;
    await this.#answered(await fetch(url, { method: 'POST', headers: this.headers, body: form }));
  }

  /** Writes that many lines of costs, of the partners in turn. */
  async fillBudget(lines, partners) {
    const { definition } = await this.#open('budget');
    const { name, categories } = definition.fields.find(({ kind }) => kind === 'cost-lines');
    this.costs = name;
    const filled = Array.from({ length: lines }, (_, index) => ({
      category: categories[index % categories.length].code,
      description: `Regel ${index + 1}`,
      year: 1 + (index % 4),
      amountCents: 10_000 + index,
      partner: partners[index % partners.length],
    }));
    await this.saveBudget(filled);
    return filled;
  }

  saveBudget(lines) {
    return this.#save('budget', { [this.costs]: lines });
  }

  async saveText(text) {
    this.#text ??= await this.#firstText();
    const { section, answers, field } = this.#text;
    await this.#save(section, { ...answers, [field]: text });
  }

  #text;

  async #firstText() {
    const { sections } = await this.#ask('GET', `${this.path}/check`);
    for (const { definition } of sections) {
      const text = definition.fields.find(({ kind }) => kind === 'long-text');
      if (!text) continue;
      const { answers } = await this.#open(definition.name);
      return { section: definition.name, answers, field: text.name };
    }
    throw new Error('The form asks for no text: there is nothing to measure');
  }

  async #open(section) {
    const view = await this.#ask('GET', `${this.path}/sections/${section}`);
    this.#versions.set(section, view.version);
    return view;
  }

  async #save(section, answers) {
    const version = this.#versions.get(section);
    const path = `${this.path}/sections/${section}`;
    const saved = await this.#ask('PUT', path, { answers }, version);
    this.#versions.set(section, saved.version);
  }

  async #ask(method, path, body, version) {
    const answer = await fetch(`${this.address}${path}`, {
      method,
      headers: {
        ...this.headers,
        ...(body && { 'content-type': 'application/json' }),
        ...(version !== undefined && { 'if-match': `"${version}"` }),
      },
      ...(body && { body: JSON.stringify(body) }),
    });
    return this.#answered(answer);
  }

  async #answered(answer) {
    const body = await answer.json();
    if (!answer.ok) throw new Error(`${answer.url}: ${answer.status} ${JSON.stringify(body)}`);
    return body;
  }
}
