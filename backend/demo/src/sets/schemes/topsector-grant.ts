import type { SchemeTranche, DemoFile, DemoProgramme } from '../../demo-tranche.js';
import { madeUpApplicant } from '../../made-up/applicants.js';
import { momentOf } from '../rif-2024-moments.js';
import { openTranche } from './open-tranche.js';

const PROGRAMME: DemoProgramme = {
  code: 'topsector-grant',
  name: { nl: 'Topsectorbeurzen', en: 'Topsector grants' },
  note: {
    nl: 'Nagemaakte gegevens. Het bedrag van de ICT-beurs (€ 2.500) is gepubliceerd; de andere sponsors, bedragen en aantallen zijn een voorbeeld.',
    en: 'Made-up data. The amount of the ICT grant (EUR 2,500) was published; the other sponsors, amounts and numbers are an example.',
  },
  totalCents: 100_000_000,
};

interface SponsorTranche {
  readonly code: string;
  readonly version: '2016' | '2016-in-parts';
  readonly name: SchemeTranche['tranche']['name'];
  readonly topsector: string;
  readonly sponsor: string;
  readonly levels: readonly string[];
  readonly amountCents: number;
  readonly quota: number;
  readonly purpose: 'free' | 'study';
}

const TRANCHES: readonly SponsorTranche[] = [
  {
    code: 'topsector-ict-demo',
    version: '2016',
    name: { nl: 'ICT-beurs (voorbeeldronde)', en: 'ICT grant (example round)' },
    topsector: 'ict',
    sponsor: 'Dutch Digital Delta',
    levels: ['mbo', 'hbo', 'wo'],
    amountCents: 250_000,
    quota: 100,
    purpose: 'free',
  },
  {
    code: 'topsector-chemistry-demo',
    version: '2016-in-parts',
    name: { nl: 'Chemiebeurs in twee delen (voorbeeld)', en: 'Chemistry grant in parts (example)' },
    topsector: 'chemistry',
    sponsor: 'Voorbeeldsponsor Chemie',
    levels: ['hbo', 'wo'],
    amountCents: 300_000,
    quota: 20,
    purpose: 'study',
  },
  {
    code: 'topsector-water-demo',
    version: '2016',
    name: { nl: 'Waterbeurs (voorbeeld)', en: 'Water grant (example)' },
    topsector: 'water',
    sponsor: 'Voorbeeldsponsor Water',
    levels: ['mbo', 'hbo'],
    amountCents: 200_000,
    quota: 15,
    purpose: 'study',
  },
];

/** Three sponsors, so that there is something to find. */
export function topsectorGrantTranches(firstStart: Temporal.PlainDate): readonly SchemeTranche[] {
  return TRANCHES.map(({ code, version, name, amountCents, levels, ...set }) =>
    openTranche(firstStart, {
      code,
      scheme: 'topsector-grant',
      version,
      programme: PROGRAMME,
      name,
      budgetLines: [
        {
          code: 'students',
          name: { nl: 'Studenten', en: 'Students' },
          ceilingCents: set.quota * amountCents,
        },
      ],
      parameters: { ...set, levels: [...levels], amount: amountCents },
      files: set.topsector === 'ict' ? studentsOfIct(firstStart) : [],
    }),
  );
}

interface StudentOutline {
  readonly key: string;
  readonly level: string;
  readonly school: string;
  readonly course: string;
  readonly studyYear: string;
  readonly achievements: string;
  readonly motivation: string;
  readonly submittedAt: string;
}

function studentsOfIct(start: Temporal.PlainDate): readonly DemoFile[] {
  const students: readonly StudentOutline[] = [
    {
      key: 'topsector-ict-1',
      level: 'mbo',
      school: '99AB',
      course: 'Software developer',
      studyYear: 'second',
      achievements:
        'Ik won met mijn klas een regionale programmeerwedstrijd en bouwde de roosterapp die onze school nu gebruikt. In mijn vrije tijd geef ik op zaterdag les in een codeclub.',
      motivation:
        'Met de beurs kan ik naar een congres over veilige software en koop ik materiaal voor mijn afstudeerproject: een goedkope sensor voor lekkende waterleidingen.',
      submittedAt: momentOf(start, 3, '19:40'),
    },
    {
      key: 'topsector-ict-2',
      level: 'hbo',
      school: '99AK',
      course: 'HBO-ICT, cybersecurity',
      studyYear: 'third',
      achievements:
        'Ik haalde alle tentamens in één keer en vond tijdens mijn stage een lek in een veelgebruikt pakket, dat ik netjes heb gemeld.',
      motivation:
        'Ik wil een zomercursus over kwantumveilige versleuteling volgen. Die wordt op mijn opleiding niet gegeven, en met de beurs kan ik die betalen.',
      submittedAt: momentOf(start, 1, '21:05'),
    },
  ];
  return students.map(({ key, submittedAt, ...answers }) => ({
    applicant: madeUpApplicant(key),
    variant: 'student',
    title: null,
    startedAt: Temporal.Instant.from(submittedAt).subtract({ minutes: 35 }).toString(),
    answers: { ...answers },
    steps: [{ transition: 'submit', by: 'applicant', at: submittedAt }],
  }));
}
