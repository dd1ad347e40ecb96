import { describe, expect, it } from '@jest/globals';
import { NO_FACTS, type AssessmentFacts, type Facts } from './facts.js';
import * as guard from './guard.js';
import { whyNot } from './why-not.js';

const codes = (condition: guard.Guard, facts: Facts) =>
  whyNot(condition, facts, 'otto').map(({ code }) => code);

const assessed = (change: Partial<AssessmentFacts>): Facts => ({
  ...NO_FACTS,
  assessment: { ...NO_FACTS.assessment, required: 3, ...change },
});

describe('assessors and their sheets', () => {
  it.each([
    ['none short', { assigned: 3 }, []],
    ['one more than needed', { assigned: 4 }, []],
    ['one short', { assigned: 2 }, ['assessors-missing']],
  ])('assigned: %s', (_name, change, expected) => {
    expect(codes(guard.assessorsAssigned(), assessed(change))).toEqual(expected);
  });

  it.each([
    ['all sheets of all assessors', { assigned: 3, submitted: 3 }, []],
    ['more assessors than needed, all in', { assigned: 4, submitted: 4 }, []],
    ['more assessors, one sheet out', { assigned: 4, submitted: 3 }, ['score-sheets-missing']],
    ['all in, of too few assessors', { assigned: 2, submitted: 2 }, ['score-sheets-missing']],
  ])('handed in: %s', (_name, change, expected) => {
    expect(codes(guard.scoreSheetsSubmitted(), assessed(change))).toEqual(expected);
  });

  it('says how many there are and how many are needed', () => {
    const [missing] = whyNot(guard.assessorsAssigned(), assessed({ assigned: 2 }), 'otto');
    expect(missing?.text.en).toBe('3 assessors are needed; assigned: 2.');
    const facts = assessed({ assigned: 3, submitted: 1 });
    const [sheets] = whyNot(guard.scoreSheetsSubmitted(), facts, 'otto');
    expect(sheets?.text.nl).toContain('1 van 3');
  });

  it.each(['unknown', 'sufficient', 'insufficient'] as const)('%s is no near miss', (outcome) => {
    expect(codes(guard.nearMiss(), assessed({ outcome }))).toEqual(['not-a-near-miss']);
  });

  it.each(['unknown', 'near-miss'] as const)('%s is not sufficient', (outcome) => {
    const [why] = whyNot(guard.everyCriterionSufficient(), assessed({ outcome }), 'otto');
    expect(why?.code).toBe('criteria-insufficient');
    expect(why?.text).toEqual({
      nl: 'Niet elk criterium is voldoende.',
      en: 'Not every criterion is sufficient.',
    });
  });
});

describe('the money of an application', () => {
  const facts: Facts = { ...NO_FACTS, requestedCents: 500, freeCents: 400 };

  it.each([
    ['what was asked, where nothing was allocated', facts, ['above-ceiling']],
    ['what was asked, to the cent', { ...facts, freeCents: 500 }, []],
    [
      'what was allocated, which is less than was asked',
      { ...facts, allocation: { outcome: 'award', cents: 400 } } as const,
      [],
    ],
  ])('fits within the ceiling by %s', (_name, known, expected) => {
    expect(codes(guard.withinCeiling(), known)).toEqual(expected);
  });

  it('more is free than it asks', () => {
    expect(codes(guard.ceilingNotReached(), { ...facts, freeCents: 501 })).toEqual([]);
  });

  it('is allocated one of several outcomes', () => {
    const either = guard.allocated('reject-quality', 'reject-ceiling');
    const outcome = (each: 'award' | 'reject-ceiling'): Facts => ({
      ...facts,
      allocation: { outcome: each, cents: 0 },
    });
    expect(codes(either, outcome('reject-ceiling'))).toEqual([]);
    expect(codes(either, outcome('award'))).toEqual(['allocated-otherwise']);
  });

  it('is lower than was awarded, or nobody is heard about it (Awb 4:7)', () => {
    const lower = guard.lowerThanAwarded('Awb 4:7');
    expect(codes(lower, { ...NO_FACTS, isLowerThanAwarded: true })).toEqual([]);
    expect(whyNot(lower, NO_FACTS, 'otto')).toMatchObject([
      { code: 'nothing-lower', article: 'Awb 4:7' },
    ]);
  });
});

describe('the way of a variant', () => {
  const way = guard.variantIs('starter', 'upscaler');

  it.each([
    ['starter', []],
    ['upscaler', []],
    ['entree', ['other-variant']],
    ['', ['other-variant']],
  ])('for "%s": %j', (variant, expected) => {
    expect(codes(way, { ...NO_FACTS, variant })).toEqual(expected);
  });
});

describe('the way back to where an application lay', () => {
  const back = guard.cameFrom('assessed');

  it.each([
    ['assessed', []],
    ['checked', ['came-from-elsewhere']],
    [null, ['came-from-elsewhere']],
  ])('from %j: %j', (cameFrom, expected) => {
    expect(codes(back, { ...NO_FACTS, cameFrom })).toEqual(expected);
  });
});

describe('limits', () => {
  it('are told as they were found', () => {
    const limits = [{ code: 'one-per-year', text: { nl: 'Eén per jaar.', en: 'One a year.' } }];
    const facts = { ...NO_FACTS, problems: { ...NO_FACTS.problems, limits } };
    expect(whyNot(guard.slotsFree(), facts, 'otto')).toEqual(limits);
  });
});

describe('days and terms in the reason', () => {
  it('the last day of a term that still runs, and none where it has no day', () => {
    const over = guard.deadlineOver('views', 'Awb 4:8');
    const running: Facts = { ...NO_FACTS, deadlines: { views: 'running' } };
    const [dated] = whyNot(over, { ...running, deadlineDays: { views: '2027-01-06' } }, 'otto');
    expect(dated).toMatchObject({ code: 'deadline-not-over', article: 'Awb 4:8' });
    expect(dated?.text.nl).toContain('(die loopt tot en met 6 januari 2027)');
    expect(dated?.text.en).toContain('(it runs up to and including 6 January 2027)');
    const [undated] = whyNot(over, running, 'otto');
    expect(undated?.text.nl).toMatch(/de termijn daarvoor voorbij is\.$/);
  });

  it('a term that is over without a day', () => {
    const late: Facts = { ...NO_FACTS, deadlines: { decline: 'lapsed' } };
    const [why] = whyNot(guard.notTooLate('decline', 'Awb 4:5(4)'), late, 'otto');
    expect(why?.text.nl).toBe('De termijn hiervoor is voorbij.');
  });

  it('the first day of what is to be accounted for (Awb 4:45)', () => {
    const facts: Facts = { ...NO_FACTS, beginsOn: '2027-02-02', today: '2027-02-01' };
    const [why] = whyNot(guard.begun('Awb 4:45'), facts, 'otto');
    expect(why).toMatchObject({ article: 'Awb 4:45' });
    expect(why?.text.nl).toContain('de eerste dag is 2 februari 2027');
    expect(why?.text.en).toContain('the first day is 2 February 2027.');
  });

  it.each([
    ['none', false],
    ['running', false],
    ['suspended', false],
    ['ended', true],
    ['lapsed', true],
  ] as const)('a term that is %s is over: %p', (views, isOver) => {
    const facts: Facts = { ...NO_FACTS, deadlines: { views } };
    const expected = isOver ? [] : ['deadline-not-over'];
    expect(codes(guard.deadlineOver('views', 'x'), facts)).toEqual(expected);
  });
});

describe('all of several conditions', () => {
  const closed: Facts = { ...NO_FACTS, window: 'after' };

  it.each([
    ['both hold', guard.all(guard.windowClosed(), guard.always()), []],
    ['the first fails', guard.all(guard.windowOpen(), guard.always()), ['window-closed']],
    ['the second fails', guard.all(guard.always(), guard.windowOpen()), ['window-closed']],
  ])('%s', (_name, condition, expected) => {
    expect(codes(condition, closed)).toStrictEqual(expected);
  });
});

describe('one of several conditions', () => {
  const counted = guard.any(
    guard.withinYearsOf('determine', 5, 'Awb 4:49(3)'),
    guard.withinYearsOf('determine-after-views', 5, 'Awb 4:49(3)'),
  );

  it('says once that no decision is there yet', () => {
    expect(codes(counted, { ...NO_FACTS, today: '2022-05-10' })).toEqual(['never-done']);
  });

  it('holds by the one that was taken in time', () => {
    const performedOn = { 'determine-after-views': '2020-05-09' };
    const facts = { ...NO_FACTS, performedOn, today: '2022-05-10' };
    expect(whyNot(counted, facts, 'otto')).toStrictEqual([]);
  });

  it('five years after 29 February end on 28 February', () => {
    const within = guard.withinYearsOf('determine', 5, 'Awb 4:49(3)');
    const on = (today: string) => ({
      ...NO_FACTS,
      performedOn: { determine: '2024-02-29' },
      today,
    });
    expect(codes(within, on('2029-02-28'))).toEqual([]);
    expect(codes(within, on('2029-03-01'))).toEqual(['too-long-ago']);
  });
});

describe('what somebody was heard about (Awb 4:8)', () => {
  const heard = (announcedCents: number, amountCents: number, isOnOtherGround: boolean): Facts => ({
    ...NO_FACTS,
    hearing: { announcedCents, amountCents, isOnOtherGround },
  });

  it('names both amounts where less would be decided', () => {
    const [why, ...more] = whyNot(
      guard.asAnnounced('Awb 4:8'),
      heard(500_00, 400_00, true),
      'otto',
    );
    expect(why?.article).toBe('Awb 4:8');
    expect(why?.text.nl).toMatch(/gehoord over €\s500, .* €\s400 worden/);
    expect(more).toEqual([]);
  });

  it('does not speak of amounts where only the ground is another', () => {
    const [why] = whyNot(guard.asAnnounced('Awb 4:8'), heard(500_00, 500_00, true), 'otto');
    expect(why?.text.nl).toContain('andere grond');
    expect(why?.text.nl).not.toContain('€');
  });
});

describe('a report that is not late', () => {
  it('is told by its last day, where it has one', () => {
    const said = (deadlineDays: Facts['deadlineDays']) =>
      whyNot(guard.dutyLate('report'), { ...NO_FACTS, deadlineDays }, 'otto')[0]?.text;
    expect(said({ 'duty:report:1': '2027-06-30' })).toEqual({
      nl: 'Dit kan alleen als het stuk te laat is: de laatste dag daarvoor is 30 juni 2027.',
      en: 'This is possible only when the report is late: the last day for it is 30 June 2027.',
    });
    expect(said({})?.nl).toBe('Dit kan alleen als het stuk te laat is.');
  });
});
