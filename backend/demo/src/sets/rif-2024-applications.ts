import { inCents } from '@tranche/domain';
import type { Act, DemoPartner, RunningApplication, Step } from '../demo-tranche.js';
import { madeUpKvk } from '../made-up/identifiers.js';
import { schoolName } from '../made-up/organisation-names.js';
import { regionOf, sectorOf } from '../made-up/word-lists.js';
import { firstPartners } from './first-partners.js';
import { momentOf, projectStart } from './rif-2024-moments.js';
import { draftOfPersonas, repairOfPersonas } from './rif-2024-personas.js';

/** What differs between the applications of the made-up schools; amounts in whole euros. */
interface Outline {
  readonly title: string;
  readonly theme: string;
  readonly region: string;
  readonly variant: string;
  readonly requestedEuros: number;
  /** Working days before the first start. */
  readonly submitted: readonly [days: number, time: string];
  readonly steps: readonly (readonly [act: Act, days: number, time: string])[];
  readonly scores?: RunningApplication['scores'];
}

const OUTLINES: readonly Outline[] = [
  {
    title: 'Waterstof in de Praktijk',
    theme: 'Procestechniek',
    region: 'Zeeland',
    variant: 'starter',
    requestedEuros: 1_100_000,
    submitted: [1, '16:42'],
    steps: [],
  },
  {
    title: 'Circulair Bouwen Leer je Samen',
    theme: 'Bouw en infra',
    region: 'Twente',
    variant: 'starter',
    requestedEuros: 850_000,
    submitted: [4, '10:05'],
    steps: [['declare-complete', 2, '11:30']],
  },
  {
    title: 'De Slimme Kas',
    theme: 'Agro en food',
    region: 'Food Valley',
    variant: 'starter',
    requestedEuros: 1_300_000,
    submitted: [4, '14:27'],
    steps: [
      ['declare-complete', 3, '09:45'],
      ['assign', 1, '10:10'],
    ],
  },
  {
    title: 'Cyberwacht Noord',
    theme: 'ICT',
    region: 'Groningen',
    variant: 'starter',
    requestedEuros: 700_000,
    submitted: [5, '11:18'],
    steps: [
      ['declare-complete', 4, '13:20'],
      ['assign', 3, '15:05'],
      ['score-partly', 1, '14:40'],
    ],
  },
  {
    title: 'Precisie op Maat',
    theme: 'Hightech maakindustrie',
    region: 'Helmond-De Peel',
    variant: 'starter',
    requestedEuros: 950_000,
    submitted: [5, '09:33'],
    steps: [
      ['declare-complete', 4, '13:35'],
      ['assign', 4, '15:10'],
      ['score', 1, '11:55'],
    ],
    // Almost sufficient on one criterion: a near miss (art. 19(6)).
    scores: [{ sustainability: 3 }, { sustainability: 3 }, { sustainability: 2 }],
  },
  {
    title: 'Campus Luchtvaart, Volgende Etappe',
    theme: 'Luchtvaarttechniek',
    region: 'West-Brabant',
    variant: 'upscaler',
    requestedEuros: 1_600_000,
    submitted: [5, '15:51'],
    steps: [
      ['declare-complete', 4, '13:50'],
      ['assign', 4, '15:15'],
      ['score', 1, '12:20'],
    ],
  },
];

/** Applications in every state that an open window knows, so that each role finds work. */
export function runningApplications(start: Temporal.PlainDate): readonly RunningApplication[] {
  return [
    draftOfPersonas(start),
    repairOfPersonas(start),
    ...OUTLINES.map((outline) => toApplication(outline, start)),
  ];
}

function toApplication(outline: Outline, start: Temporal.PlainDate): RunningApplication {
  const { requestedEuros, submitted, steps, scores, ...rest } = outline;
  const sector = sectorOf(outline.theme);
  const region = regionOf(outline.region);
  const lead = schoolName(sector, region);
  const requestedCents = inCents(requestedEuros);
  const partners: readonly DemoPartner[] = firstPartners(
    sector,
    region,
    requestedCents,
    `rif-2024/${outline.title}`,
  );
  return {
    ...rest,
    lead: { name: lead, kind: 'lead-school', kvk: madeUpKvk(lead) },
    submittedAt: momentOf(start, ...submitted),
    startsOn: projectStart(start),
    durationYears: 4,
    budgetCents: 3 * requestedCents,
    requestedCents,
    ownCashCents: 0,
    partners,
    scores: scores ?? [{}, {}, {}],
    steps: steps.map(([act, days, time]): Step => ({ act, at: momentOf(start, days, time) })),
  };
}
