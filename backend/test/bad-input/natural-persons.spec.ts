import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ApplicationList, ApplicationView, Session } from '@tranche/contracts';
import { CATALOGUE } from '@tranche/schemes';
import { renderLetters, startPortal, view, type Client, type Portal } from '../portal/index.js';
import { apply, fill, openFor } from '../schemes/apply.js';
import { divideNow } from '../schemes/office.js';
import { naturalPerson } from '../schemes/plans/people.js';
import { trainingVoucher } from '../schemes/plans/training-voucher.js';
import { readPages } from '../verapdf/read-pdf.js';

/** A valid number that is nobody's. */
const BSN = '111222333';

let portal: Portal;
let tranche: string;
let reference: string;
let draft: string;
let stranger: Client;

beforeAll(async () => {
  portal = await startPortal();
  tranche = await openFor(portal, trainingVoucher);
  ({ reference: draft } = await fill(portal, trainingVoucher, tranche));
  ({ reference } = await apply(portal, trainingVoucher, tranche));
  stranger = await portal.signIn(naturalPerson('stranger', 'Vreemde Test'));
});
afterAll(() => portal.stop());

describe('an application of a natural person', () => {
  it.each(['', '/check', '/receipt', '/sections/course', '/documents', '/partners'])(
    'does not exist for another person: %s',
    async (path) => {
      for (const each of [reference, draft]) {
        expect((await stranger.get(`/v1/applications/${each}${path}`)).status).toBe(404);
      }
    },
  );

  it('cannot be changed by another person', async () => {
    const path = `/v1/applications/${draft}`;
    const answers = await Promise.all([
      stranger.put(`${path}/sections/course`, { answers: {} }, { 'if-match': '"1"' }),
      stranger.post(`${path}/transitions`, { transition: 'submit', seen: 0 }),
      stranger.post(`${path}/transitions`, { transition: 'withdraw', seen: 0 }),
    ]);
    expect(answers.map(({ status }) => status)).toEqual([404, 404, 404]);
  });

  it('is in the list of nobody else, and of the office only once it was sent', async () => {
    const mine = (await stranger.get('/v1/applications')).as(ApplicationList);
    expect(mine.items).toEqual([]);
    const lotte = await portal.as('lotte');
    const caseload = (await lotte.get('/v1/applications/caseload')).as(ApplicationList);
    expect(caseload.items.map((each) => each.reference)).toEqual([reference]);
    expect((await lotte.get(`/v1/applications/${draft}`)).status).toBe(404);
  });

  it('is of the person, also when an organisation is named', async () => {
    const { represents } = (await (await portal.as('fatima')).get('/v1/session')).as(Session);
    const answer = await stranger.post('/v1/applications', {
      tranche,
      variant: 'broad',
      organisationId: represents[0]?.id,
    });
    expect(answer.as(ApplicationView).applicantName).toBe('Vreemde Test');
  });
});

describe('a citizen service number', () => {
  it('is asked by no form, no transition and no tranche', () => {
    const asked = CATALOGUE.flatMap(({ form, workflow, parameters }) => [
      ...form.sections.flatMap(({ fields }) => fields ?? []),
      ...Object.values(workflow.transitions).flatMap(({ asks }) => asks ?? []),
      ...parameters.map(({ field }) => field),
    ]);
    expect(asked.length).toBeGreaterThan(100);
    expect(JSON.stringify(asked)).not.toMatch(/bsn|burgerservice/i);
  });

  it('by which somebody is known elsewhere is on no page, list, receipt or letter', async () => {
    const known = naturalPerson(BSN, 'Bekende Test');
    const { applicant, reference: theirs } = await apply(portal, trainingVoucher, tranche, {
      applicant: { ...known, email: 'bekende@voorbeeld.example' },
    });
    await divideNow(portal, tranche);
    expect(await renderLetters(portal, theirs)).toEqual(['award']);
    const lotte = await portal.as('lotte');
    const page = await view(applicant, theirs);
    const [letter] = page.letters;
    const pdf = await applicant.get(`/v1/letters/${letter?.id}/pdf`);
    const shown = [
      JSON.stringify(page),
      JSON.stringify(await view(lotte, theirs)),
      (await lotte.get('/v1/applications/caseload')).text,
      (await lotte.get(`/v1/tranches/${tranche}/allocations`)).text,
      (await applicant.get(`/v1/applications/${theirs}/receipt`)).text,
      (await applicant.get('/v1/session')).text,
      (await readPages(pdf.raw)).map(({ drawn }) => drawn).join('\n'),
    ];
    for (const text of shown) {
      expect(text.length).toBeGreaterThan(20);
      expect(text).not.toContain(BSN);
    }
    expect(shown.at(-1)).toContain('Bekende Test');
  });
});
