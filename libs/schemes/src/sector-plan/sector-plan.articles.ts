/** Where each rule stands: the two regulations say much the same under other numbers. */
export interface SectorPlanArticles {
  readonly ownMeans: string;
  readonly duration: string;
  readonly allocation: string;
  readonly partnership: string;
  readonly leadKinds: string;
  readonly solvency: string;
  readonly otherLead: string;
  readonly minimum: string;
  readonly sameSector: string;
  readonly agreement: string;
  readonly mandate: string;
  readonly analysis: string;
  readonly actionPlan: string;
  readonly execution: string;
  readonly enforcement: string;
  readonly budget: string;
  readonly continuation: string;
  readonly decision: string;
  readonly publication: string;
  readonly grounds: string;
  readonly themes: string;
  readonly eligible: string;
  readonly incomeReplacement: string;
  readonly publiclyFunded: string;
  readonly perFirm: string;
  readonly rate: string;
  readonly threshold: string;
  readonly goodGrounds: string;
  readonly start: string;
  readonly withdrawal: string;
  readonly recovery: string;
  readonly advances: string;
  readonly askAdvances: string;
  readonly underspending: string;
  readonly notify: string;
  readonly interimReport: string;
  readonly participants: string;
  readonly finalClaim: string;
  readonly determinationTerm: string;
  readonly overhead: string;
  readonly overheadNotInBudget: string;
  readonly records: string;
  readonly evaluation: string;
}

export const ARTICLES_2013: SectorPlanArticles = {
  ownMeans: 'art. 1.2(1)-(3)',
  duration: 'art. 1.2(5)',
  allocation: 'art. 1.5',
  partnership: 'art. 2.1(1)-(2)',
  leadKinds: 'art. 2.2(4)',
  solvency: 'art. 2.2(5)-(6)',
  otherLead: 'art. 2.2(7)',
  minimum: 'art. 2.3(1)',
  sameSector: 'art. 2.3(4)',
  agreement: 'art. 2.3(5)(a)',
  mandate: 'art. 2.3(5)(b)',
  analysis: 'art. 2.3(5)(c)',
  actionPlan: 'art. 2.3(5)(d)',
  execution: 'art. 2.3(5)(e)',
  enforcement: 'art. 2.3(5)(f)',
  budget: 'art. 2.3(5)(g)',
  continuation: 'art. 2.3(5)(h)',
  decision: 'art. 2.3(6)',
  publication: 'art. 2.3(7)',
  grounds: 'art. 2.5',
  themes: 'art. 3.1',
  eligible: 'art. 3.2, 4.3(1)',
  incomeReplacement: 'art. 3.3(1)(c)',
  publiclyFunded: 'art. 3.3(2)',
  perFirm: 'art. 4.3(2)',
  rate: 'art. 5.1(1)',
  threshold: 'art. 5.1(3)',
  goodGrounds: 'art. 5.1(4)',
  start: 'art. 5.2(1)(c)',
  withdrawal: 'art. 5.2(1)',
  recovery: 'art. 5.2(3)',
  advances: 'art. 5.3(2)-(3)',
  askAdvances: 'art. 5.3(6)',
  underspending: 'art. 5.3(4)',
  notify: 'art. 5.3(5)',
  interimReport: 'art. 5.4(1)',
  participants: 'art. 5.4(2), 5.5(2), 5.7(1)',
  finalClaim: 'art. 5.5(1)-(2)',
  determinationTerm: 'art. 5.5(3)',
  overhead: 'art. 5.6',
  overheadNotInBudget: 'art. 5.6(3)',
  records: 'art. 5.7; Algemene regeling SZW-subsidies art. 12',
  evaluation: 'art. 6.1(2)',
};

export const ARTICLES_2015: SectorPlanArticles = {
  ownMeans: 'art. 1.2(1)-(3)',
  duration: 'art. 1.2(6), 3.6(6)',
  allocation: 'art. 1.5',
  partnership: 'art. 1.1, 2.1(2)',
  leadKinds: 'art. 2.2(4)',
  solvency: 'art. 2.2(5)-(6)',
  otherLead: 'art. 2.2(7)',
  minimum: 'art. 2.3(1), 2.5(2)',
  sameSector: 'art. 2.3(3)',
  agreement: 'art. 2.3(4)(a)',
  mandate: 'art. 2.3(4)(b)',
  analysis: 'art. 2.3(4)(c)',
  actionPlan: 'art. 2.3(4)(d)',
  execution: 'art. 2.3(4)(e)',
  enforcement: 'art. 2.3(4)(f)',
  budget: 'art. 2.3(4)(g)',
  continuation: 'art. 2.3(4)(h)',
  decision: 'art. 2.3(5)',
  publication: 'art. 2.3(6)',
  grounds: 'art. 2.5(1)',
  themes: 'art. 3.1-3.5',
  eligible: 'art. 3.6(1), 3.7',
  incomeReplacement: 'art. 3.8(1)(c)',
  publiclyFunded: 'art. 3.8(3)',
  perFirm: 'art. 3.6(2)',
  rate: 'art. 4.1(1)',
  threshold: 'art. 4.1(2)',
  goodGrounds: 'art. 4.1(3)',
  start: 'art. 4.2(1)(c), 3.6(6)',
  withdrawal: 'art. 4.2(1)',
  recovery: 'art. 4.2(3)',
  advances: 'art. 4.3(2)-(3)',
  askAdvances: 'art. 4.3(6)',
  underspending: 'art. 4.3(4)',
  notify: 'art. 4.3(5)',
  interimReport: 'art. 4.4(1)-(2)',
  participants: 'art. 4.4(3), 4.5(2), 4.7(1)',
  finalClaim: 'art. 4.5(1)-(2), 3.6(6)',
  determinationTerm: 'art. 4.5(4)',
  overhead: 'art. 4.6',
  overheadNotInBudget: 'art. 4.6(3)',
  records: 'art. 4.7; Algemene regeling SZW-subsidies art. 12',
  evaluation: 'art. 5.1(2)',
};
