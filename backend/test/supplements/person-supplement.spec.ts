import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { SectionView } from '@tranche/contracts';
import { startPortal, view, type Client, type Portal } from '../portal/index.js';
import { apply, openFor } from '../schemes/apply.js';
import { grantAtOnce } from '../schemes/plans/topsector-grant.js';

let portal: Portal;
let applicant: Client;
let reference: string;

const WORDS = 'Leg uit waarom u deze opleiding kiest.';

beforeAll(async () => {
  portal = await startPortal();
  const tranche = await openFor(portal, grantAtOnce, { code: 'call' });
  ({ applicant, reference } = await apply(portal, grantAtOnce, tranche));
});
afterAll(() => portal.stop());

const sectionOf = async (section: string) => {
  const answer = await applicant.get(`/v1/applications/${reference}/sections/${section}`);
  return answer.as(SectionView);
};

const save = async (section: string) => {
  const { version, answers } = await sectionOf(section);
  const path = `/v1/applications/${reference}/sections/${section}`;
  return applicant.put(path, { answers }, { 'if-match': `"${version}"` });
};

describe('a supplement that a person is asked for', () => {
  it('opens the question that it is about, and no other', async () => {
    const lotte = await portal.as('lotte');
    const { tasks, eventNumber } = await view(applicant, reference);
    const [first, second, ...rest] = tasks.filter(({ part }) => part === 'questions');
    if (!first || !second) throw new Error('The form has too few questions');
    const asked = await lotte.post(`/v1/applications/${reference}/transitions`, {
      transition: 'ask-supplement',
      seen: eventNumber,
      points: [{ section: second.section, words: WORDS }],
    });
    expect(asked.status).toBe(201);

    const open = (await view(applicant, reference)).tasks.filter(({ canEdit }) => canEdit);
    expect(open.map(({ section }) => section)).toEqual([second.section]);
    expect(open[0]?.asked).toMatchObject([{ words: WORDS, isAnswered: false }]);
    expect((await save(second.section)).status).toBe(200);
    for (const { section } of [first, ...rest]) {
      const refused = await save(section);
      expect(refused.status).toBe(403);
      expect(refused.text).toContain('gaat niet over dit onderdeel');
    }
  });
});
