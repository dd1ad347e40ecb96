import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  ApplicationList,
  MessageList,
  PartnerList,
  ReceiptView,
  WorkList,
  type ApplicationSummary,
} from '@tranche/contracts';
import { act, view, type Client } from '../../../test/portal/index.js';
import { Colleagues } from '../../../test/stage/colleagues.js';
import { Mandates } from '../../../test/stage/mandates.js';

const SCHOOL = {
  kvk: '90000011',
  name: 'ROC Oostrand',
  kind: 'lead-school',
  brin: '29ZZ',
  address: [],
};
const COMPANY = {
  kvk: '90000022',
  name: 'Installatiegroep Berkel',
  kind: 'labour-organisation',
  brin: null,
  address: [],
};

let all: Colleagues;
let on: Colleagues;
/** Acts for the applicant and for a partner in one and the same file. */
let both: Client;

beforeAll(async () => {
  all = await Colleagues.start();
  on = await all.anew('filled');
  both = await all.portal.signIn({
    sub: 'both',
    name: 'Bea Both',
    email: 'bea@post.example',
    represents: [SCHOOL, COMPANY],
    roles: [],
  });
});
afterAll(() => all.portal.stop());

async function listed(client: Client): Promise<ApplicationSummary> {
  const { items } = (await client.get('/v1/applications')).as(ApplicationList);
  const found = items.find(({ reference }) => reference === on.reference);
  if (!found) throw new Error('It is not in the list');
  return found;
}

const namesIn = ({ organisations }: ApplicationSummary) =>
  (organisations ?? []).map(({ name }) => name);

describe('who acts for two organisations in one file', () => {
  it('finds both named in her list, and others theirs alone', async () => {
    expect(namesIn(await listed(both))).toEqual(['Installatiegroep Berkel', 'ROC Oostrand']);
    expect(namesIn(await listed(on.lead))).toEqual(['ROC Oostrand']);
    expect(namesIn(await listed(on.partner))).toEqual(['Installatiegroep Berkel']);
  });

  it('reads with each task for which of them it is', async () => {
    const { items } = (await both.get('/v1/work-items')).as(WorkList);
    const here = items.filter(({ reference }) => reference === on.reference);
    expect(here.map(({ organisation }) => organisation?.name)).toContain('ROC Oostrand');
  });

  it('confirms the pledge of each partner in the name of that partner', async () => {
    const { items } = (await both.get(`${on.file}/partners`)).as(PartnerList);
    const own = items.filter(({ canConfirm }) => canConfirm).map(({ name }) => name);
    expect(own).toEqual(expect.arrayContaining(['ROC Oostrand', 'Installatiegroep Berkel']));
  });

  it('sends it for the applicant, as history and receipt say', async () => {
    await act(both, on.reference, 'submit');
    const { timeline } = await view(on.lead, on.reference);
    expect(timeline.at(-1)?.by).toEqual({
      nl: 'Bea Both, namens ROC Oostrand',
      en: 'Bea Both, for ROC Oostrand',
    });
    const receipt = (await both.get(`${on.file}/receipt`)).as(ReceiptView);
    expect(receipt).toMatchObject({
      receivedBy: 'Bea Both',
      receivedFor: { nl: 'Bea Both, namens ROC Oostrand' },
    });
  });

  it('reads of each message to which of them it is addressed', async () => {
    const { items } = (await both.get('/v1/messages')).as(MessageList);
    const named = new Set(items.map(({ organisation }) => organisation?.name));
    expect(named).toEqual(new Set(['ROC Oostrand', 'Installatiegroep Berkel']));
  });
});

describe('who holds a mandate', () => {
  it('finds in her list for which organisation', async () => {
    const mandates = await Mandates.on(all);
    ({ on } = mandates);
    await mandates.held({ from: '2026-11-24' });
    expect(namesIn(await listed(on.noor))).toEqual(['ROC Oostrand']);
  });
});
