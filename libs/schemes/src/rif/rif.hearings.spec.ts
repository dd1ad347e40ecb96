import { describe, expect, it } from '@jest/globals';
import {
  decide,
  endOfTerm,
  NO_FACTS,
  procedureOf,
  proceduresOf,
  startOfDeadline,
  wholeOf,
  type DeadlineStanding,
  type Facts,
  type Role,
  type SchemeVersion,
} from '@tranche/domain';
import { sampleAnswers } from '../contract/example/sample-answers.js';
import { rif2014, rif2014Amended, rif2019, rif2024 } from './rif.scheme.js';

const OFFICER: readonly Role[] = ['officer'];
const DECIDER: readonly Role[] = ['decision-maker'];

/** In the procedure that the step belongs to. */
function attempt(
  scheme: SchemeVersion,
  state: string,
  transition: string,
  {
    roles = DECIDER,
    by = 'ruben',
    ...facts
  }: Partial<Facts> & { roles?: readonly Role[]; by?: string },
) {
  const workflow = procedureOf(scheme, transition)?.procedure ?? scheme.workflow;
  return decide(
    workflow,
    { state, eventNumber: 9 },
    {
      transition,
      actor: { id: by, roles },
      seen: 9,
      hasMotivation: true,
      input: sampleAnswers(workflow.transitions[transition]?.asks ?? []),
    },
    {
      ...NO_FACTS,
      performedBy: {
        'receive-account': ['lotte'],
        'receive-midterm': ['lotte'],
        'announce-lowering': ['lotte'],
        'announce-ending': ['lotte'],
        'announce-lower-determination': ['lotte'],
      },
      ...facts,
    },
  );
}

const refusedWith = (...codes: string[]) => ({
  reasons: codes.map((code) => expect.objectContaining({ code })),
});
const accepted = (to: string) => ({ event: { to } });

describe.each([rif2014, rif2014Amended, rif2019, rif2024])(
  'a lower determination under RIF $version (Awb 4:46(2), 4:12(2)(b))',
  (scheme) => {
    const views = (standing: DeadlineStanding) => ({
      deadlines: { 'determination-views': standing },
    });

    it('follows at once from what the receiver accounted for itself', () => {
      expect(attempt(scheme, 'account-received', 'determine', {})).toMatchObject(
        accepted('determined'),
      );
    });

    it('is refused where the record differs from the report, until the receiver was heard', () => {
      const disputed = { isAccountDisputed: true, isLowerThanAwarded: true };
      expect(attempt(scheme, 'account-received', 'determine', disputed)).toMatchObject(
        refusedWith('hearing-first'),
      );
      expect(
        attempt(scheme, 'account-received', 'announce-lower-determination', {
          ...disputed,
          roles: OFFICER,
          by: 'lotte',
        }),
      ).toMatchObject({
        ...accepted('lower-determination-announced'),
        effects: expect.arrayContaining([
          { kind: 'start-deadline', deadline: 'determination-views' },
          { kind: 'send-letter', letter: 'intended-lower-determination' },
        ]),
      });
      const step = (facts: Partial<Facts>, by = 'ruben') =>
        attempt(scheme, 'lower-determination-announced', 'determine-after-views', {
          ...disputed,
          ...facts,
          by,
        });
      expect(step(views('running'))).toMatchObject(refusedWith('deadline-not-over'));
      expect(step(views('none'))).toMatchObject(refusedWith('deadline-not-over'));
      expect(step(views('ended'))).toMatchObject(accepted('determined'));
      expect(step(views('lapsed'))).toMatchObject(accepted('determined'));
      expect(step(views('ended'), 'lotte')).toMatchObject(refusedWith('four-eyes', 'four-eyes'));
    });

    it('is not announced where nothing becomes lower', () => {
      const announce = { isAccountDisputed: true, roles: OFFICER, by: 'lotte' };
      expect(
        attempt(scheme, 'account-received', 'announce-lower-determination', announce),
      ).toMatchObject(refusedWith('nothing-lower'));
    });

    it('may rest on another record after the hearing, by somebody who does not determine', () => {
      const heard = 'lower-determination-heard';
      expect(
        attempt(scheme, heard, 'correct-account', { roles: OFFICER, by: 'piet' }),
      ).toMatchObject(accepted(heard));
      expect(
        attempt(scheme, heard, 'determine-after-views', {
          ...views('ended'),
          performedBy: { 'correct-account': ['ruben'] },
        }),
      ).toMatchObject(refusedWith('four-eyes'));
    });

    it('is never less than the receiver was heard on: that is announced first, once more', () => {
      const heard = 'lower-determination-heard';
      const less = {
        isLowerThanAwarded: true,
        hearing: { announcedCents: 180_000_000, amountCents: 100_000_000, isOnOtherGround: false },
      };
      expect(
        attempt(scheme, heard, 'determine-after-views', { ...views('ended'), ...less }),
      ).toMatchObject(refusedWith('not-as-announced'));
      expect(
        attempt(scheme, heard, 'announce-lower-determination', {
          ...less,
          roles: OFFICER,
          by: 'lotte',
        }),
      ).toMatchObject(accepted('lower-determination-announced'));
    });
  },
);

describe('the midterm review of RIF', () => {
  const lastDay = (scheme: SchemeVersion, deadline: string, recorded: Record<string, string>) => {
    const { from = 'transition', term = '' } = wholeOf(scheme).deadlines[deadline] ?? {};
    const moment = Temporal.PlainDate.from('2030-01-01');
    const start = startOfDeadline(from, {
      lastDayOfWindow: moment,
      transitionOn: moment,
      form: scheme.form,
      answers: {},
      recorded,
    });
    const rule = scheme.terms[term];
    if (!rule) throw new Error(`No term ${term}`);
    return endOfTerm(start, rule).date.toString();
  };

  it('2024: lowers or ends at the latest twelve weeks after the report came in (art. 24(6))', () => {
    expect(lastDay(rif2024, 'midterm', { midtermReceivedOn: '2029-06-19' })).toBe('2029-09-11');
  });

  it('2019: eight weeks for the committee, four from its advice (art. 28(2), (4))', () => {
    const days = { midtermReceivedOn: '2021-06-15', midtermAdvisedOn: '2021-08-03' };
    expect(lastDay(rif2019, 'midterm-advice', days)).toBe('2021-08-10');
    expect(lastDay(rif2019, 'midterm', days)).toBe('2021-08-31');
  });

  it('2014: knows none, for its yearly reports decide nothing', () => {
    for (const scheme of [rif2014, rif2014Amended]) {
      expect(
        Object.keys(wholeOf(scheme).transitions).filter((name) => /midterm|lowering/.test(name)),
      ).toEqual([]);
    }
  });

  describe.each([
    { scheme: rif2019, judged: 'midterm-advised' },
    { scheme: rif2024, judged: 'midterm-received' },
  ])('under $scheme.version', ({ scheme, judged }) => {
    const BEFORE = 'no-midterm-review';

    it('runs beside the award, which is not determined meanwhile', () => {
      const { 'midterm-review': review } = proceduresOf(scheme);
      expect(review?.begins).toEqual(['awarded']);
      expect(review?.beside).toEqual(
        expect.arrayContaining(['awarded', 'account-demanded', 'account-received', 'award-ended']),
      );
      expect(review?.holds).toEqual([
        'determine',
        'determine-without-account',
        'determine-after-views',
      ]);
      // Of the review the main procedure knows what became of the award, and nothing else.
      expect(
        Object.keys(scheme.workflow.states).filter((name) => /midterm|ing-/.test(name)),
      ).toEqual([]);
    });

    it('starts with the receipt of the report, and lets the award go on', () => {
      const receipt = { roles: OFFICER, by: 'lotte' };
      expect(attempt(scheme, BEFORE, 'receive-midterm', receipt)).toMatchObject(
        accepted('midterm-received'),
      );
      const received = { deadlines: { 'duty:midterm-report:1': 'ended' as const } };
      expect(attempt(scheme, BEFORE, 'receive-midterm', { ...receipt, ...received })).toMatchObject(
        refusedWith('duty-met'),
      );
      expect(attempt(scheme, judged, 'continue-award', {})).toMatchObject(
        accepted('midterm-continued'),
      );
    });

    it.each([
      { about: 'lowering', takes: 'lower-award', to: 'midterm-lowered' },
      { about: 'ending', takes: 'end-award', to: 'midterm-ended' },
    ])('hears the receiver before $takes (Awb 4:8, 4:12(2)(c))', ({ about, takes, to }) => {
      const announced = attempt(scheme, judged, `announce-${about}`, {
        roles: OFFICER,
        by: 'lotte',
      });
      expect(announced).toMatchObject(accepted(`${about}-announced`));
      const step = (standing: DeadlineStanding, by = 'ruben') =>
        attempt(scheme, `${about}-announced`, takes, {
          deadlines: { [`${about}-views`]: standing },
          by,
        });
      expect(step('running')).toMatchObject(refusedWith('deadline-not-over'));
      expect(step('ended')).toMatchObject(accepted(to));
      expect(step('ended', 'lotte')).toMatchObject(refusedWith('four-eyes'));
      expect(attempt(scheme, judged, takes, {})).toMatchObject(refusedWith('wrong-state'));
    });

    it('can lower the award of who sends no report in time (2019 art. 28(5), 2024 art. 24(7))', () => {
      const announce = (standing: DeadlineStanding) =>
        attempt(scheme, BEFORE, 'announce-lowering-for-lateness', {
          deadlines: { 'duty:midterm-report:1': standing },
          roles: OFFICER,
          by: 'lotte',
        });
      expect(announce('running')).toMatchObject(refusedWith('duty-not-late'));
      expect(announce('lapsed')).toMatchObject(accepted('lowering-announced'));
    });
  });
});
