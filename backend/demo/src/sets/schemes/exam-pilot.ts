import type { SchemeTranche, DemoFile, DemoProgramme } from '../../demo-tranche.js';
import { madeUpOrganisation } from '../../made-up/applicants.js';
import { atTime, startOfDay } from '../start-of-day.js';
import { workingDayBefore } from '../working-day.js';
import { openTranche } from './open-tranche.js';

const PROGRAMME: DemoProgramme = {
  code: 'exam-pilot',
  name: { nl: 'Pilot Technologie en Toepassing', en: 'Pilot Technologie en Toepassing' },
  note: {
    nl: 'Nagemaakte gegevens. De plaatsen, de scholen en deze tijdvakken zijn een voorbeeld.',
    en: 'Made-up data. The places, the schools and these windows are an example.',
  },
  unit: 'place',
  totalCents: 50,
};
const SCHOOLS = { code: 'schools', name: { nl: 'Scholen', en: 'Schools' } };
const PLACES_OPEN = 30;
const PLACES_CLOSED = 2;

/** School years begin on 1 August: the first that begins after a date, such as 2027-2028. */
function nextSchoolYear(date: Temporal.PlainDate): string {
  const first = date.month < 8 ? date.year : date.year + 1;
  return `${first}-${first + 1}`;
}

export function examPilotTranche(firstStart: Temporal.PlainDate): SchemeTranche {
  return openTranche(firstStart, {
    code: 'exam-pilot-demo',
    scheme: 'exam-pilot',
    version: '2019',
    programme: PROGRAMME,
    name: {
      nl: 'Technologie en Toepassing (voorbeeld)',
      en: 'Technologie en Toepassing (example)',
    },
    budgetLines: [{ ...SCHOOLS, ceilingCents: PLACES_OPEN }],
    parameters: { firstSchoolYear: nextSchoolYear(firstStart) },
  });
}

interface SchoolOutline {
  readonly name: string;
  readonly town: string;
  readonly location: string;
  readonly pathways: readonly string[];
  readonly teaching: string;
  readonly pupils: number;
}

const APPLICANTS: readonly SchoolOutline[] = [
  {
    name: 'Vmbo De Elzenhof',
    town: 'Maasvoorde',
    location: '99VA00',
    pathways: ['theoretical'],
    teaching:
      'Leerlingen werken in blokken van zes weken aan opdrachten van bedrijven uit de buurt, met de docenten natuurkunde en techniek samen.',
    pupils: 48,
  },
  {
    name: 'Scholengemeenschap Het Baken',
    town: 'Hoekerdam',
    location: '99VB01',
    pathways: ['mixed', 'theoretical'],
    teaching:
      'Het vak komt op twee dagdelen in ons technieklokaal. Elke opdracht eindigt met een presentatie aan de opdrachtgever.',
    pupils: 72,
  },
  {
    name: 'Vmbo Wouderveen',
    town: 'Wouderveen',
    location: '99VC00',
    pathways: ['mixed'],
    teaching:
      'Wij koppelen het vak aan loopbaanbegeleiding: elke leerling loopt drie keer een week mee in een technisch beroep.',
    pupils: 31,
  },
  {
    name: 'Vmbo De Peel',
    town: 'Peelmonde',
    location: '99VD00',
    pathways: ['theoretical'],
    teaching:
      'Twee docenten begeleiden groepen van vier leerlingen bij ontwerpopdrachten over energie, zorg en voeding.',
    pupils: 55,
  },
];

/**
 * A window that closed last week, with more schools than places: the draw can be held.
 *
 * @param firstStart the Dutch date on which the portal was first started
 */
export function closedExamPilot(firstStart: Temporal.PlainDate): SchemeTranche {
  const before = (days: number) => firstStart.subtract({ days });
  const at = (days: number, time: string) => atTime(workingDayBefore(before(days - 1), 1), time);
  return {
    name: 'Pilot Technologie en Toepassing, gesloten',
    programme: PROGRAMME,
    announcedAt: at(60, '09:00'),
    tranche: {
      code: 'exam-pilot-closed',
      scheme: 'exam-pilot',
      version: '2019',
      programme: PROGRAMME.code,
      name: {
        nl: 'Technologie en Toepassing, vorige aanvraagperiode (voorbeeld)',
        en: 'Technologie en Toepassing, last window (example)',
      },
      opensAt: startOfDay(before(40).toString()),
      closesAt: startOfDay(before(7).toString()),
      budgetLines: [{ ...SCHOOLS, ceilingCents: PLACES_CLOSED }],
      publicationReference: 'Nagemaakt: vorige aanvraagperiode van de pilot',
      parameters: { firstSchoolYear: nextSchoolYear(firstStart) },
    },
    applications: APPLICANTS.map((school, index) =>
      fileOf(school, at(30 - index, '11:30'), at(5, '10:15')),
    ),
  };
}

function fileOf(
  { name, town, location, pathways, teaching, pupils }: SchoolOutline,
  submittedAt: string,
  completeAt: string,
): DemoFile {
  return {
    applicant: madeUpOrganisation(name, 'vmbo', town),
    variant: 'school',
    title: `Technologie en Toepassing in ${town}`,
    startedAt: Temporal.Instant.from(submittedAt).subtract({ minutes: 40 }).toString(),
    answers: { location, pathways: [...pathways], teaching, pupils },
    steps: [
      { transition: 'submit', by: 'applicant', at: submittedAt },
      { transition: 'declare-complete', by: 'officer', at: completeAt },
    ],
  };
}
