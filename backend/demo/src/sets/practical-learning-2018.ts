import type { DecidedTranche } from '../demo-tranche.js';
import { CATEGORY_NAMES, PRACTICAL_LEARNING_PROGRAMME } from './schemes/practical-learning.js';
import { moment } from './moment.js';
import { practicalLearningFile, type EmployerOutline } from './practical-learning-files.js';
import { startOfDay } from './start-of-day.js';

const STUDY_YEAR = '2018/2019';

const EMPLOYERS: readonly EmployerOutline[] = [
  {
    name: 'Installatiebedrijf Vroon',
    town: 'Maasvoorde',
    places: [
      { category: 'mbo', count: 3, weeks: 40 },
      { category: 'mbo', count: 1, weeks: 18 },
    ],
    submittedAt: moment('2019-06-11', '10:20'),
  },
  {
    name: 'Zorggroep Wouderveen',
    town: 'Wouderveen',
    places: [
      { category: 'mbo', count: 5, weeks: 38 },
      { category: 'hbo', count: 2, weeks: 42 },
    ],
    submittedAt: moment('2019-07-02', '14:05'),
  },
  {
    name: 'Hoveniersbedrijf De Peel',
    town: 'Peelmonde',
    places: [{ category: 'vmbo', count: 2, weeks: 30 }],
    submittedAt: moment('2019-08-19', '09:48'),
  },
  {
    name: 'Machinefabriek Enscherlo',
    town: 'Enscherlo',
    places: [
      { category: 'mbo', count: 2, weeks: 40 },
      { category: 'hbo', count: 1, weeks: 36 },
    ],
    submittedAt: moment('2019-09-12', '16:31'),
  },
  {
    name: 'Restaurant Het Baken',
    town: 'Hoekerdam',
    // More weeks than a full place has count as a full place.
    places: [{ category: 'mbo', count: 1, weeks: 44 }],
    submittedAt: moment('2019-09-16', '11:59'),
  },
];

/** A small window of 2018/2019 whose ceilings are shared in proportion, as the real ones were. */
export function practicalLearning2018(): DecidedTranche {
  return {
    name: 'Praktijkleren 2018/2019',
    programme: PRACTICAL_LEARNING_PROGRAMME,
    announcedAt: moment('2019-05-06', '09:00'),
    tranche: {
      code: 'practical-learning-2018',
      scheme: 'practical-learning',
      version: '2018',
      programme: PRACTICAL_LEARNING_PROGRAMME.code,
      name: {
        nl: 'Praktijkleren 2018/2019 (voorbeeld)',
        en: 'Practical learning 2018/2019 (example)',
      },
      opensAt: startOfDay('2019-06-03'),
      closesAt: moment('2019-09-16', '17:00'),
      budgetLines: [
        { code: 'mbo', name: CATEGORY_NAMES.mbo, ceilingCents: 2_500_000 },
        { code: 'hbo', name: CATEGORY_NAMES.hbo, ceilingCents: 250_000 },
        { code: 'phd', name: CATEGORY_NAMES.phd, ceilingCents: 100_000 },
        { code: 'vmbo', name: CATEGORY_NAMES.vmbo, ceilingCents: 450_000 },
      ],
      publicationReference: 'Nagemaakt: voorbeeldplafonds 2018/2019',
      parameters: { studyYear: STUDY_YEAR },
    },
    applications: EMPLOYERS.map((employer) => practicalLearningFile(employer, STUDY_YEAR)),
    rankedAt: moment('2019-10-15', '10:00'),
    decidedAt: moment('2019-11-12', '14:00'),
    afterwards: [],
  };
}
