import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { MessageList } from '@tranche/contracts';
import { dutchDate, dutchMoment, formatDate } from '@tranche/domain';
import {
  bringTo,
  openTranche,
  startPortal,
  transition,
  view,
  type Portal,
} from '../../../test/portal/index.js';
import { UnitOfWork } from '../../platform/database/index.js';
import { TrancheAmended } from '../../tranches/index.js';
import { TrancheRow } from '../../tranches/tranche.row.js';

/** RIF 2024, art. 21(1): the decision comes within so many weeks after the closing of the window. */
const WEEKS = 16;

let portal: Portal;

beforeAll(async () => {
  portal = await startPortal();
});
afterAll(() => portal.stop());

/** An application in a window of its own. */
async function submittedIn(code: string): Promise<string> {
  const tranche = await openTranche(portal, { code });
  return (await bringTo(portal, 'submitted', { tranche })).reference;
}

const today = () => dutchDate(portal.clock.now());

async function decisionTerm(reference: string) {
  const { deadlines } = await view(await portal.as('lotte'), reference);
  const term = deadlines.find(({ kind }) => kind === 'decision');
  if (!term) throw new Error('No decision term');
  return term;
}

/** The window closes at the end of this day, as a published amendment. */
function closeWith(lastDay: Temporal.PlainDate, tranche: string, seen = 0): Promise<void> {
  return closeAt(dutchMoment(lastDay.add({ days: 1 })), tranche, seen);
}

async function closeAt(closesAt: Temporal.Instant, tranche: string, seen: number): Promise<void> {
  const lotte = await portal.as('lotte');
  const answer = await lotte.post(`/v1/tranches/${tranche}/amendments`, {
    seen,
    closesAt: closesAt.toString(),
    publicationReference: 'Stcrt. 2026, 2',
  });
  expect(answer.status).toBe(201);
}

it('counts a term from the closing again from the new last day, and says so', async () => {
  const reference = await submittedIn('moved-later');
  const lastDay = today().add({ days: 20 });
  await closeWith(lastDay, 'moved-later');

  const { derivation, dueOn } = await decisionTerm(reference);
  expect(derivation[0]).toMatchObject({
    date: lastDay.toString(),
    text: { nl: 'laatste dag van het aanvraagtijdvak' },
  });
  const counted = lastDay.add({ weeks: WEEKS }).toString();
  expect(derivation[1]).toMatchObject({ date: counted, article: 'art. 21(1)' });
  expect((dueOn ?? '') >= counted).toBe(true);
});

it('counts from an earlier last day, too', async () => {
  const reference = await submittedIn('moved-earlier');
  const lastDay = today().add({ days: 2 });
  const closesAt = new Date(dutchMoment(lastDay.add({ days: 1 })).epochMilliseconds);
  await portal.app.get(UnitOfWork).run(async (tx) => {
    await tx.update(TrancheRow, { code: 'moved-earlier' }, { closesAt });
    const tranche = await tx.findOneByOrFail(TrancheRow, { code: 'moved-earlier' });
    await portal.app.get(TrancheAmended).tellWindowMoved(tx, tranche);
  });
  expect((await decisionTerm(reference)).derivation.slice(0, 2)).toMatchObject([
    { date: lastDay.toString() },
    { date: lastDay.add({ weeks: WEEKS }).toString() },
  ]);
});

it('keeps what stood still and what was extended', async () => {
  const reference = await submittedIn('moved-twice');
  portal.clock.advance({ hours: 8 * 24 });
  await transition(portal, 'lotte', reference, 'ask-supplement', 'De begroting telt niet op.');
  const first = today().add({ days: 1 });
  await closeWith(first, 'moved-twice');
  const still = await decisionTerm(reference);
  expect(still).toMatchObject({ standing: 'suspended', dueOn: null });
  expect(still.derivation[0]?.date).toBe(first.toString());

  portal.clock.advance({ hours: 5 * 24 });
  await transition(portal, 'fatima', reference, 'supplement');
  const extension = [{ term: 'near-miss-extension', on: today().toString() }];
  await portal.dataSource.query(
    `UPDATE deadline d SET extensions = $2 FROM application a
     WHERE a.id = d.application_id AND a.reference = $1 AND d.kind = 'decision'`,
    [reference, JSON.stringify(extension)],
  );
  const last = today().add({ days: 3 });
  await closeWith(last, 'moved-twice', 1);
  const { derivation, standing } = await decisionTerm(reference);
  expect(standing).toBe('running');
  expect(derivation[0]?.date).toBe(last.toString());
  expect(derivation.map(({ article }) => article)).toContain('Awb 4:15(1)(a)');
  expect(derivation.map(({ text }) => text.nl)).toContainEqual(
    expect.stringContaining('aanvulling op een bijna voldoende criterium'),
  );
});

it('leaves a term alone that is over', async () => {
  const reference = await submittedIn('moved-over');
  await transition(portal, 'fatima', reference, 'withdraw');
  const before = await decisionTerm(reference);
  await closeWith(today().add({ days: 20 }), 'moved-over');
  expect(await decisionTerm(reference)).toEqual(before);
});

it('reminds of the new day, as if nothing had been said of the old one', async () => {
  const reference = await submittedIn('moved-reminded');
  const { id, dueOn } = await decisionTerm(reference);
  await portal.dataSource.query(
    `INSERT INTO deadline_reminder (deadline_id, days_before, at) VALUES ($1, 28, now()), ($1, 400, now())`,
    [id],
  );
  await closeWith(Temporal.PlainDate.from(dueOn ?? '').add({ days: 1 }), 'moved-reminded');
  const left: unknown = await portal.dataSource.query(
    `SELECT days_before FROM deadline_reminder WHERE deadline_id = $1`,
    [id],
  );
  expect(left).toEqual([{ days_before: 400 }]);
});

/** What the applicant was told of an application because its window moved, the newest first. */
async function told(about: string) {
  const { items } = (await (await portal.as('fatima')).get('/v1/messages')).as(MessageList);
  return items.filter((each) => each.reference === about && /verplaatst/.test(each.body.nl));
}

it('tells who sent an application its new day, and who still writes until when it can be sent', async () => {
  const reference = await submittedIn('moved-told');
  const draft = await bringTo(portal, 'draft', { tranche: 'moved-told' });
  const lastDay = today().add({ days: 20 });
  await closeWith(lastDay, 'moved-told');
  const { dueOn } = await decisionTerm(reference);
  const inDutch = (day: string) => formatDate(Temporal.PlainDate.from(day), 'nl');
  const [sent, ...others] = await told(reference);
  expect(others).toEqual([]);
  expect(sent?.body.nl).toContain(`tot en met ${inDutch(dueOn ?? '')}`);
  const [written] = await told(draft.reference);
  expect(written?.subject.nl).toContain(inDutch(lastDay.toString()));
});

it.each([
  ['00:00', { nl: 't/m DAY, 23.59 uur (Nederlandse tijd)', en: 'until DAY, 23:59 (Dutch time)' }],
  ['17:00', { nl: 'tot DAY, 17.00 uur (Nederlandse tijd)', en: 'until DAY, 17:00 (Dutch time)' }],
])('tells a closing at %s as the screens show it', async (time, words) => {
  const tranche = `moved-to-${time.replace(':', '-')}`;
  const reference = await submittedIn(tranche);
  const draft = await bringTo(portal, 'draft', { tranche });
  const lastDay = today().add({ days: 20 });
  const day = time === '00:00' ? lastDay.add({ days: 1 }) : lastDay;
  await closeAt(dutchMoment(day, Temporal.PlainTime.from(time)), tranche, 0);
  const [sent] = await told(reference);
  const [written] = await told(draft.reference);
  for (const language of ['nl', 'en'] as const) {
    const closing = words[language].replace('DAY', formatDate(lastDay, language));
    expect(sent?.body[language]).toContain(`open ${closing}.`);
    expect(written?.subject[language].endsWith(` ${closing}`)).toBe(true);
    expect(written?.body[language].endsWith(` ${closing}.`)).toBe(true);
  }
});
