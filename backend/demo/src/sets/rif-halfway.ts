import type { Answers } from '@tranche/domain';
import type { DemoApplication, FileStep, HistoricTranche } from '../demo-tranche.js';
import { moment } from './moment.js';
import { RIF_2019_PROGRAMME } from './rif-2021-1.js';
import { momentOf } from './rif-2024-moments.js';
import { BERKEL, LINDEVOORT, pledge, ROC_OOSTRAND, VAN_DALEN } from './rif-2024-personas.js';
import { RIF_2024_PROGRAMME } from './rif-2024.js';
import { atTime, startOfDay } from './start-of-day.js';
import { workingDayBefore } from './working-day.js';

/**
 * Projects of the school one can sign in for that stand still where something is waited for: a midterm
 * report under review, an ending of which it may give its views, an account that is disputed, and a
 * revision that is announced or possible.
 *
 * @param firstStart the Dutch date on which the portal was first started
 */
export function halfway(firstStart: Temporal.PlainDate): readonly HistoricTranche[] {
  return [midtermReviews(firstStart), endedProjects(firstStart)];
}

/** Two projects that are halfway now, whenever the portal is first started. */
function midtermReviews(firstStart: Temporal.PlainDate): HistoricTranche {
  const start = firstStart.add({ days: 21 }).subtract({ years: 2 }).with({ day: 1 });
  const before = (days: number) => start.subtract({ days });
  const at = (days: number, time: string) => atTime(workingDayBefore(before(days - 1), 1), time);
  const startsOn = start.toString();
  // Six weeks before half-time (art. 24(2)).
  const due = start.add({ years: 2 }).subtract({ weeks: 6 });
  const receivedOn = workingDayBefore(due, 1);
  const received: FileStep = {
    transition: 'receive-midterm',
    by: 'officer',
    at: atTime(receivedOn, '14:20'),
    input: { midtermReceivedOn: receivedOn.toString() },
  };
  const announced: FileStep = {
    transition: 'announce-ending',
    by: 'officer',
    at: momentOf(firstStart, 3, '10:40'),
    motivation:
      'Twee van de drie werkgevers doen niet meer mee, en van de twaalf lesmodules is er één klaar. Het verslag zegt niet hoe het project de achterstand inhaalt.',
    input: {
      subsidyEndsOn: firstStart
        .add({ months: 3 })
        .with({ day: 1 })
        .subtract({ days: 1 })
        .toString(),
      endedAmount: 30_000_000,
    },
  };
  return {
    name: 'RIF 2024, halverwege',
    programme: RIF_2024_PROGRAMME,
    tranche: {
      code: 'rif-2024-midterm',
      scheme: 'rif',
      version: '2024',
      programme: RIF_2024_PROGRAMME.code,
      name: { nl: 'RIF 2024, projecten halverwege', en: 'RIF 2024, projects halfway' },
      opensAt: startOfDay(before(210).toString()),
      closesAt: startOfDay(before(180).toString()),
      budgetLines: [LINE],
      publicationReference: 'Nagemaakt: projecten halverwege',
    },
    moments: {
      announcedAt: at(240, '09:00'),
      completeAt: at(172, '10:00'),
      assignedAt: at(165, '10:30'),
      scoredAt: at(145, '14:00'),
      rankedAt: at(120, '09:30'),
      decidedAt: at(95, '13:00'),
    },
    applications: [
      ofPersonas('Slimme Bouwplaats', 'Bouw en infra', at(188, '11:05'), startsOn),
      ofPersonas('Leerfabriek Waterstof', 'Procestechniek', at(186, '15:40'), startsOn),
    ],
    afterwards: [[received], [received, announced]],
  };
}

/**
 * Three projects that ended in 2025. Of one the office wants to count less than the school did; two were
 * determined not long ago, so that a revision is possible (Awb 4:49(3)), and of one of these it is announced.
 */
function endedProjects(firstStart: Temporal.PlainDate): HistoricTranche {
  const determined: readonly FileStep[] = [
    accountOf({ differsFromReport: false }),
    {
      transition: 'determine',
      by: 'decisionMaker',
      at: momentOf(firstStart, 25, '11:00'),
    },
  ];
  return {
    name: 'RIF 2021-II',
    programme: RIF_2019_PROGRAMME,
    tranche: {
      code: 'rif-2021-2',
      scheme: 'rif',
      version: '2019',
      programme: RIF_2019_PROGRAMME.code,
      name: { nl: 'Tranche 2021-II (voorbeeld)', en: 'Tranche 2021-II (example)' },
      opensAt: startOfDay('2021-06-01'),
      closesAt: startOfDay('2021-07-01'),
      budgetLines: [LINE],
      publicationReference: 'Nagemaakt: Stcrt. 2021, RIF 2021-II',
    },
    moments: {
      announcedAt: moment('2021-04-12', '09:00'),
      completeAt: moment('2021-07-08', '09:30'),
      assignedAt: moment('2021-07-12', '10:00'),
      scoredAt: moment('2021-08-09', '14:00'),
      rankedAt: moment('2021-09-06', '09:15'),
      decidedAt: moment('2021-09-27', '12:40'),
    },
    applications: [
      ofPersonas(
        'Zorginnovatie Dichtbij',
        'Zorg en techniek',
        moment('2021-06-21', '13:15'),
        '2022-01-01',
      ),
      ofPersonas(
        'Praktijkhal Installatietechniek',
        'Techniek en gebouwde omgeving',
        moment('2021-06-22', '10:40'),
        '2022-01-01',
      ),
      ofPersonas(
        'Digitale Maakwerkplaats',
        'Hightech maakindustrie',
        moment('2021-06-24', '16:05'),
        '2022-01-01',
      ),
    ],
    afterwards: [
      [
        accountOf({
          realisedCost: 165_000_000,
          realisedCoFinancing: 110_000_000,
          differsFromReport: true,
        }),
        {
          transition: 'announce-lower-determination',
          by: 'officer',
          at: momentOf(firstStart, 4, '15:10'),
          motivation:
            'De huur van de praktijkhal in 2025 staat twee keer in uw verantwoording: € 150.000 telt daarom niet mee.',
          input: { lowerGround: 'b' },
        },
      ],
      determined,
      [
        ...determined,
        {
          transition: 'announce-revision',
          by: 'officer',
          at: momentOf(firstStart, 3, '14:30'),
          motivation:
            'Na de vaststelling bleek dat een machine van € 240.000 in 2025 is verkocht, terwijl zij in de verantwoording als kosten van het project staat. Dat kon ik bij de vaststelling niet weten.',
          input: { revisedAmount: 52_000_000 },
        },
      ],
    ],
  };
}

/** An account of a project that ended in 2025: two thirds from the partners, as planned. */
function accountOf(found: Answers): FileStep {
  return {
    transition: 'receive-account',
    by: 'officer',
    at: moment('2026-06-29', '11:30'),
    input: {
      accountReceivedOn: '2026-06-26',
      realisedCost: 180_000_000,
      realisedCoFinancing: 120_000_000,
      isDone: true,
      ...found,
    },
  };
}

const LINE = {
  code: 'rif',
  name: { nl: 'Regionaal investeringsfonds', en: 'Regional investment fund' },
  ceilingCents: 500_000_000,
};

/** A third of the cost from the fund, the rest from the partners one can sign in for. */
function ofPersonas(
  title: string,
  theme: string,
  submittedAt: string,
  startsOn: string,
): DemoApplication {
  return {
    title,
    theme,
    region: 'Achterhoek',
    variant: 'starter',
    lead: ROC_OOSTRAND,
    submittedAt,
    startsOn,
    durationYears: 4,
    budgetCents: 180_000_000,
    requestedCents: 60_000_000,
    ownCashCents: 0,
    partners: [
      pledge(BERKEL, 30_000_000, 20_000_000),
      pledge(VAN_DALEN, 15_000_000, 15_000_000),
      pledge(LINDEVOORT, 40_000_000, 0),
    ],
    scores: [{}, {}, {}],
  };
}
