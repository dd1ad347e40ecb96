import { describe, expect, it } from '@jest/globals';
import { isRefusal } from '../refusal.js';
import { computeLedger, ledgerProblems, type FinancingPlan, type Ledger } from './ledger.js';
import { plan, pledge, threeBands } from './three-bands.fixture.js';

function ledgerOf(financing: FinancingPlan): Ledger {
  const ledger = computeLedger(threeBands, financing);
  if (isRefusal(ledger)) throw new Error('refused');
  return ledger;
}

const problems = (financing: FinancingPlan) =>
  ledgerProblems(ledgerOf(financing)).map(({ code }) => code);

const bandIn = (financing: FinancingPlan, code: string) =>
  ledgerOf(financing).bands.find((band) => band.code === code);

const bakery = (inKind: number) => pledge('Bakkerij Staal', 'labour-organisation', { inKind });
const province = (cash: number) => pledge('Provincie', 'regional-government', { cash });
const school = (money: { cash?: number; inKind?: number }) =>
  pledge('ROC De Linde', 'lead-school', money);

describe('who pays what', () => {
  it.each<[string, FinancingPlan, string[]]>([
    ['a third each', plan([bakery(100), province(100)]), []],
    ['companies pay two thirds', plan([bakery(200)]), []],
    [
      'companies one cent under a third',
      plan([bakery(99), province(101)]),
      ['companies', 'others'],
    ],
    ['companies one cent over two thirds', plan([bakery(201)], 300, 99), ['companies']],
    ['others one cent over a third', plan([bakery(100), province(101)], 300, 99), ['others']],
    ['own cash is a tenth', plan([bakery(170), school({ cash: 30 })]), []],
    ['own cash one cent over a tenth', plan([bakery(169), school({ cash: 31 })]), ['own-cash']],
    ['own money in kind', plan([bakery(190), school({ inKind: 10 })]), ['own-in-kind', 'total']],
    ['subsidy one cent over a third', plan([bakery(199)], 300, 101), ['subsidy']],
    ['no budget yet', plan([], 0, 0), ['budget-empty']],
    ['nobody pays', plan([]), ['companies', 'total']],
  ])('%s', (_name, financing, codes) => {
    expect(problems(financing)).toStrictEqual(codes);
  });

  it.each([
    ['one cent not covered', 100, 99, '€ 0,01 nog niet gedekt', 1],
    ['one cent covered twice', 101, 100, '€ 0,01 hoger dan de begroting', -1],
  ])('%s', (_name, inKind, cash, words, differenceCents) => {
    const financing = plan([bakery(inKind), province(cash)]);
    expect(ledgerOf(financing).differenceCents).toBe(differenceCents);
    const [problem, ...others] = ledgerProblems(ledgerOf(financing));
    expect(problem).toMatchObject({ code: 'total' });
    expect(problem?.text.nl.replaceAll('\u00a0', ' ')).toContain(words);
    expect(others).toHaveLength(0);
  });

  it('refuses a partner that is counted twice', () => {
    const ledger = computeLedger(threeBands, plan([bakery(100), bakery(100)]));
    expect(isRefusal(ledger) && ledger.reasons[0].code).toBe('partner-twice');
  });

  it('says by how many cents a band is short, its limits, and who could mend it', () => {
    const band = bandIn(plan([bakery(99), province(100)]), 'companies');
    expect(band).toMatchObject({
      amountCents: 99,
      minimumCents: 100,
      maximumCents: 200,
      standing: 'short',
      byCents: 1,
      mendableBy: ['Bakkerij Staal'],
    });
    expect(band?.text.nl).toContain('Te verhogen door: Bakkerij Staal.');
  });

  it('says by how many cents a band is over, and who could mend it', () => {
    const band = bandIn(plan([bakery(160), school({ cash: 40 })]), 'own-cash');
    expect(band).toMatchObject({ standing: 'over', byCents: 10, mendableBy: ['ROC De Linde'] });
    expect(band?.text.en).toContain('Could be lowered by: ROC De Linde.');
  });

  it('says that nobody counts in a band yet', () => {
    const band = bandIn(plan([province(200)]), 'companies');
    expect(band?.mendableBy).toEqual([]);
    expect(band?.text.nl).toContain('Er doet nog niemand mee die hier telt.');
  });

  it('a share that thirds do not divide has its limits in whole cents, on the right side', () => {
    const band = bandIn(plan([bakery(34)], 100, 33), 'companies');
    expect(band).toMatchObject({ minimumCents: 34, maximumCents: 66, standing: 'within' });
    expect(bandIn(plan([bakery(33)], 100, 33), 'companies')?.standing).toBe('short');
  });

  it('the subsidy stands by itself, and no partner mends it', () => {
    expect(bandIn(plan([], 300, 101), 'subsidy')).toMatchObject({
      code: 'subsidy',
      mendableBy: [],
      isPartOfAnother: false,
    });
  });

  it('a subsidy of a rounded third is a cent too much', () => {
    expect(bandIn(plan([], 200, 66), 'subsidy')?.standing).toBe('within');
    expect(bandIn(plan([], 200, 67), 'subsidy')).toMatchObject({ standing: 'over', byCents: 1 });
  });

  it('keeps cash and kind apart, and leaves out what never counts', () => {
    const ledger = ledgerOf(plan([bakery(150), school({ cash: 20, inKind: 5 })]));
    expect(ledger).toMatchObject({ cashCents: 20, inKindCents: 155, contributedCents: 170 });
    expect(ledger.notCounted).toMatchObject([{ partnerId: 'ROC De Linde', amountCents: 5 }]);
  });
});
