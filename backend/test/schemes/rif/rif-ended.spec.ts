import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { MessageList } from '@tranche/contracts';
import { formatDate } from '@tranche/domain';
import { act, attempt, startPortal, view, type Client, type Portal } from '../../portal/index.js';
import { awardedRif, codeOf, previewed, received, RIF_2024, WHY } from './rif-awarded.js';
import { waivedNow } from '../office.js';

let portal: Portal;
let lotte: Client;
let ruben: Client;

beforeAll(async () => {
  portal = await startPortal();
  [lotte, ruben] = await Promise.all([portal.as('lotte'), portal.as('ruben')]);
}, 120_000);
afterAll(() => portal.stop());

/** An award under review halfway, and what an ending of it would be. */
async function underReview() {
  const reference = await awardedRif(portal, RIF_2024);
  const { deadlines } = await view(lotte, reference);
  const duty = deadlines.find(({ kind }) => kind === 'duty:midterm-report:1');
  const metOn = portal.clock.today().toString();
  await lotte.put(`/v1/applications/${reference}/duties/${duty?.id}/receipt`, { metOn });
  const subsidyEndsOn = portal.clock.today().add({ months: 1 });
  const input = { subsidyEndsOn: subsidyEndsOn.toString(), endedAmount: 40_000_000 };
  return { reference, subsidyEndsOn, input };
}

async function announce({ reference, input }: Awaited<ReturnType<typeof underReview>>) {
  await act(lotte, reference, 'announce-ending', { ...WHY, input });
  await act(lotte, reference, 'record-ending-views', { input: waivedNow(portal) });
}

const termOf = async (reference: string, kind: string) =>
  (await view(lotte, reference)).deadlines.find((each) => each.kind === kind);

describe('a RIF award that ends before its period was over', () => {
  it('counts report and account from its last day, before it binds and after', async () => {
    const ending = await underReview();
    const { reference, subsidyEndsOn } = ending;
    await announce(ending);
    const { deadlines, letters } = await previewed(ruben, reference, 'end-award', WHY);
    // Ten weeks after the last day, and with the annual accounts of that year (2024 art. 25).
    const report = subsidyEndsOn.add({ weeks: 10 });
    const accounts = Temporal.PlainDate.from({ year: subsidyEndsOn.year + 1, month: 6, day: 30 });
    const moved = deadlines.filter(({ kind }) => kind.startsWith('duty:'));
    expect(moved.map(({ kind, dueOn }) => [kind, dueOn])).toEqual([
      ['duty:final-report:1', report.toString()],
      ['duty:account:1', accounts.toString()],
    ]);
    const words = JSON.stringify(letters[0]?.blocks);
    for (const day of [subsidyEndsOn, report, accounts]) {
      expect(words).toContain(formatDate(day, 'nl'));
    }
    await act(ruben, reference, 'end-award', WHY);
    const term = await termOf(reference, 'duty:final-report:1');
    expect([term?.dueOn, term?.derivation[0]?.date]).toEqual([
      report.toString(),
      subsidyEndsOn.toString(),
    ]);
  });

  it('is told to its partners, as is the final amount; what is only announced is not', async () => {
    const ending = await underReview();
    const { reference } = ending;
    const told = async () => {
      const { items } = (await (await portal.as('sanne')).get('/v1/messages')).as(MessageList);
      return items.filter(({ subject }) =>
        subject.nl.includes(`besluit over de aanvraag ${reference}`),
      );
    };
    const before = (await told()).length;
    await announce(ending);
    expect(await told()).toHaveLength(before);
    await act(ruben, reference, 'end-award', WHY);
    const outcomes = (await told()).map(({ body }) => body.nl);
    expect(outcomes).toContainEqual(expect.stringContaining('De uitkomst is: Subsidie beëindigd'));
    await act(lotte, reference, 'receive-account', received(portal, { differsFromReport: false }));
    await act(ruben, reference, 'determine');
    expect(await told()).toHaveLength(before + 2);
  });

  it('tells the applicant that its waiver was recorded, before anything follows from it', async () => {
    const ending = await underReview();
    await announce(ending);
    const { items } = (await (await portal.as('fatima')).get('/v1/messages')).as(MessageList);
    const subject = `Wij hebben vastgelegd dat u geen zienswijze geeft (${ending.reference})`;
    expect(items.filter((each) => each.subject.nl === subject)).toHaveLength(1);
  });

  it('ends within its period', async () => {
    const { reference, input } = await underReview();
    const late = { ...WHY, input: { ...input, subsidyEndsOn: '2040-01-31' } };
    const refused = await codeOf(attempt(lotte, reference, 'announce-ending', late));
    expect(refused).toBe('last-day-outside-period');
  });

  it('asks an account once more that had come in before', async () => {
    const ending = await underReview();
    const { reference } = ending;
    await act(lotte, reference, 'receive-account', received(portal, { differsFromReport: false }));
    expect((await termOf(reference, 'duty:account:1'))?.standing).toBe('ended');
    await announce(ending);
    await act(ruben, reference, 'end-award', WHY);
    expect((await termOf(reference, 'duty:account:1'))?.standing).toBe('running');
  });
});
