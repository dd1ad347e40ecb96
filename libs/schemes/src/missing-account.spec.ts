import { describe, expect, it } from '@jest/globals';
import {
  datedDuties,
  decide,
  endOfTerm,
  NO_FACTS,
  type DeadlineStanding,
  type Facts,
  type Role,
  type SchemeVersion,
} from '@tranche/domain';
import { CATALOGUE } from './catalogue.js';
import { sampleAnswers } from './contract/example/sample-answers.js';
import { rif2014, rif2014Amended, rif2019, rif2024 } from './rif/rif.scheme.js';

/** Public bodies that ask who got an award for an account. */
const ACCOUNTED = CATALOGUE.filter(
  ({ law, workflow }) => law === 'awb' && 'receive-account' in workflow.transitions,
);

const OFFICER: readonly Role[] = ['officer'];
const DECIDER: readonly Role[] = ['decision-maker'];

function attempt(
  { workflow }: SchemeVersion,
  state: string,
  transition: string,
  {
    roles = OFFICER,
    by = 'lotte',
    ...facts
  }: Partial<Facts> & { roles?: readonly Role[]; by?: string },
) {
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
    { ...NO_FACTS, performedBy: { 'announce-without-account': ['lotte'] }, ...facts },
  );
}

const accepted = (to: string) => ({ event: { to } });
const refusedWith = (...codes: string[]) => ({ reasons: codes.map((code) => ({ code })) });

/** The duty by which the account is due, as the guard of the summons names it. */
function dutyOfAccount({ workflow, duties }: SchemeVersion) {
  const guard = workflow.transitions['demand-account']?.guard;
  const duty = guard?.kind === 'duty-late' && duties.find(({ code }) => code === guard.duty);
  if (!duty) throw new Error('No duty says when the account is due');
  return duty;
}

describe.each(ACCOUNTED.map((scheme) => [`${scheme.scheme} ${scheme.version}`, scheme] as const))(
  'no account at all under %s',
  (_name, scheme) => {
    const from = scheme.workflow.transitions['demand-account']?.from[0] ?? '';
    const late = (standing: DeadlineStanding) => ({
      deadlines: { [`duty:${dutyOfAccount(scheme).code}:1`]: standing },
    });
    const account = (standing: DeadlineStanding) => ({ deadlines: { account: standing } });
    const views = (standing: DeadlineStanding) => ({
      deadlines: { 'without-account-views': standing },
    });

    it('has a day on which the account is due, so that it can be late', () => {
      const period = { awardedOn: '2014-09-26', startsOn: '2014-11-01', durationYears: 4 };
      expect(datedDuties([dutyOfAccount(scheme)], period)[0]?.dueOn).toHaveLength(1);
    });

    it('is demanded once it is late, within a term of four weeks (Awb 4:44(3))', () => {
      expect(attempt(scheme, from, 'demand-account', late('running'))).toMatchObject(
        refusedWith('duty-not-late'),
      );
      expect(attempt(scheme, from, 'demand-account', late('lapsed'))).toMatchObject({
        ...accepted('account-demanded'),
        effects: [
          { kind: 'start-deadline', deadline: 'account' },
          { kind: 'send-letter', letter: 'account-demand' },
        ],
      });
      const term = scheme.terms['account'];
      if (!term) throw new Error('No term');
      expect(endOfTerm(Temporal.PlainDate.from('2026-11-27'), term).date.toString()).toBe(
        '2026-12-28',
      );
    });

    it('may still come in, as before, at any moment until it is decided', () => {
      for (const state of [
        'account-demanded',
        'without-account-announced',
        'without-account-heard',
      ]) {
        const outcome = attempt(scheme, state, 'receive-account', {});
        expect(outcome).toMatchObject(accepted('account-received'));
        expect(outcome).toMatchObject({
          effects: expect.arrayContaining([
            { kind: 'end-deadline', deadline: 'account' },
            { kind: 'end-deadline', deadline: 'without-account-views' },
          ]),
        });
      }
    });

    it('leads to an intention only when the further term ended unused (Awb 4:44(4))', () => {
      const announce = (standing: DeadlineStanding) =>
        attempt(scheme, 'account-demanded', 'announce-without-account', account(standing));
      expect(announce('running')).toMatchObject(refusedWith('deadline-not-lapsed'));
      expect(announce('lapsed')).toMatchObject({
        ...accepted('without-account-announced'),
        effects: expect.arrayContaining([
          { kind: 'start-deadline', deadline: 'without-account-views' },
          { kind: 'send-letter', letter: 'intended-determination-without-account' },
        ]),
      });
    });

    it('is determined ex officio after views, by another than who proposed it (Awb 4:47(b), 4:8)', () => {
      const step = (facts: Partial<Facts>, by = 'ruben') =>
        attempt(scheme, 'without-account-announced', 'determine-without-account', {
          ...facts,
          roles: DECIDER,
          by,
        });
      expect(step(views('running'))).toMatchObject(refusedWith('deadline-not-over'));
      expect(step(views('lapsed'), 'lotte')).toMatchObject(refusedWith('four-eyes'));
      for (const over of ['ended', 'lapsed'] as const) {
        expect(step(views(over))).toMatchObject({
          ...accepted('determined'),
          effects: expect.arrayContaining([
            { kind: 'determine', without: 'account' },
            { kind: 'send-letter', letter: 'determination-without-account' },
          ]),
        });
      }
    });

    it('may come to another amount after views, by somebody who does not determine', () => {
      const heard = 'without-account-heard';
      expect(attempt(scheme, heard, 'reweigh-without-account', { by: 'piet' })).toMatchObject(
        accepted(heard),
      );
      expect(
        attempt(scheme, heard, 'determine-without-account', {
          ...views('ended'),
          roles: DECIDER,
          by: 'ruben',
          performedBy: { 'reweigh-without-account': ['ruben'] },
        }),
      ).toMatchObject(refusedWith('four-eyes'));
    });

    it('is never less than the receiver was heard on: that is announced first, once more', () => {
      const heard = 'without-account-heard';
      const less = { hearing: { announcedCents: 200, amountCents: 100, isOnOtherGround: false } };
      expect(
        attempt(scheme, heard, 'determine-without-account', {
          ...views('ended'),
          ...less,
          roles: DECIDER,
          by: 'ruben',
        }),
      ).toMatchObject(refusedWith('not-as-announced'));
      expect(attempt(scheme, heard, 'announce-without-account', account('lapsed'))).toMatchObject(
        accepted('without-account-announced'),
      );
    });
  },
);

describe('the account of a RIF project', () => {
  it('comes with the annual accounts: before 1 July after the last year (WEB 2.5.3(4))', () => {
    const period = { awardedOn: '2027-05-21', startsOn: '2027-08-01', durationYears: 4 };
    for (const scheme of [rif2014, rif2014Amended, rif2019, rif2024]) {
      expect(datedDuties([dutyOfAccount(scheme)], period)[0]?.dueOn).toEqual(['2032-06-30']);
    }
  });
});
