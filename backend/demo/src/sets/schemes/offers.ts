import { inCents } from '@tranche/domain';
import type { DemoFile } from '../../demo-tranche.js';
import { madeUpOrganisation, personaClaims } from '../../made-up/applicants.js';
import { momentOf } from '../rif-2024-moments.js';

/** What a provider offers; the cost per group in whole euros. */
interface OfferOutline {
  readonly title: string;
  readonly applicant: DemoFile['applicant'];
  readonly description: string;
  readonly goal: string;
  readonly level: string;
  readonly targetGroup: string;
  readonly region: string;
  readonly place: string;
  readonly period: string;
  readonly preparation: string;
  readonly costEuros: number;
}

const SOLAR_CELL = 'Zonnecel in de klas';

const OFFERS: readonly OfferOutline[] = [
  {
    title: 'Minizonnebootrace',
    applicant: personaClaims('sven'),
    description:
      'Leerlingen bouwen in groepjes een kleine boot op zonne-energie. In juni varen zij er een wedstrijd mee in de haven van Vlissingen. Wij brengen het bouwpakket en leren hoe zonnecellen en een motor werken.',
    goal: 'make',
    level: 'primary',
    targetGroup: 'groups-6-8',
    region: 'zeeland',
    place: 'Vlissingen',
    period: 'june',
    preparation: 'Vier lessen van een uur in de klas, met onze handleiding.',
    costEuros: 95,
  },
  {
    title: SOLAR_CELL,
    applicant: personaClaims('sven'),
    description:
      'In één middag ontdekken leerlingen hoe licht stroom wordt. Zij meten, vergelijken en laten een ventilator draaien op de zon.',
    goal: 'discover',
    level: 'primary',
    targetGroup: 'groups-3-5',
    region: 'zeeland',
    place: 'Op uw school',
    period: 'all-year',
    preparation: 'Een lokaal met ramen op het zuiden.',
    costEuros: 40,
  },
  {
    title: 'Een dag mee met de monteur',
    applicant: madeUpOrganisation('Installatiebedrijf Vroon', 'employer', 'Maasvoorde'),
    description:
      'Leerlingen lopen een dag mee met een monteur die warmtepompen plaatst. Zij helpen meten en zien wat het vak vraagt.',
    goal: 'work',
    level: 'vmbo',
    targetGroup: 'lower-years',
    region: 'rijnmond',
    place: 'Maasvoorde',
    period: 'november',
    preparation: 'Leerlingen dragen dichte schoenen.',
    costEuros: 0,
  },
  {
    title: 'Robots programmeren',
    applicant: madeUpOrganisation('Stichting Techniekbus Oost', 'provider', 'Enscherlo'),
    description:
      'Onze bus komt naar school met twaalf robots. In drie uur programmeren leerlingen een robot die zelf de weg vindt.',
    goal: 'make',
    level: 'havo-vwo',
    targetGroup: 'lower-years',
    region: 'twente',
    place: 'Op uw school',
    period: 'all-year',
    preparation: 'Een plek voor de bus en een stopcontact.',
    costEuros: 180,
  },
  {
    title: 'Les geven over techniek',
    applicant: madeUpOrganisation('Steunpunt Techniek Rijngelre', 'provider', 'Elsterdam'),
    description:
      'Een training van twee dagdelen voor leraren van de basisschool. U leert onderzoekend en ontwerpend les te geven, met proefjes die u meteen kunt gebruiken.',
    goal: 'teach',
    level: 'primary',
    targetGroup: 'teachers',
    region: 'midden-gelderland',
    place: 'Elsterdam',
    period: 'march',
    preparation: 'Geen.',
    costEuros: 350,
  },
  {
    title: 'Meten in de haven',
    applicant: madeUpOrganisation('Maritiem Leerhuis', 'provider', 'Hoekerdam'),
    description:
      'Studenten meten een dag lang de kwaliteit van het water en de krachten op een kade, met apparatuur van nu.',
    goal: 'discover',
    level: 'mbo',
    targetGroup: 'students',
    region: 'rijnmond',
    place: 'Hoekerdam',
    period: 'may',
    preparation: 'Studenten maken vooraf een meetplan.',
    costEuros: 60,
  },
];

/** Six offers that a school can find, and one question of a school that waits for an answer. */
export function offerFiles(start: Temporal.PlainDate): readonly DemoFile[] {
  return [...OFFERS.map((offer) => offerFile(offer, start)), requestOf(start)];
}

function offerFile(outline: OfferOutline, start: Temporal.PlainDate): DemoFile {
  const { title, applicant, costEuros, ...answers } = outline;
  return {
    applicant,
    variant: 'offer',
    title,
    startedAt: momentOf(start, 5, '10:00'),
    answers: { ...answers, cost: inCents(costEuros), providerEmail: applicant.email },
    steps: [{ transition: 'publish', by: 'applicant', at: momentOf(start, 5, '15:00') }],
  };
}

function requestOf(start: Temporal.PlainDate): DemoFile {
  return {
    applicant: personaClaims('els'),
    variant: 'request',
    title: 'Zonnecel voor groep 5',
    offer: SOLAR_CELL,
    startedAt: momentOf(start, 2, '13:10'),
    answers: {
      question:
        'Kunt u in het voorjaar bij onze groep 5 komen? Wij hebben een lokaal op het zuiden.',
      pupils: 26,
    },
    steps: [{ transition: 'submit', by: 'applicant', at: momentOf(start, 2, '13:25') }],
  };
}
