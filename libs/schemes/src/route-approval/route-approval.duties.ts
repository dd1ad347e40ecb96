import type { Duty } from '@tranche/domain';

export const routeDuties: readonly Duty[] = [
  {
    code: 'carry-out',
    article: 'art. 3(2)(d)',
    text: {
      nl: 'Voer het onderwijs uit zoals in de goedgekeurde aanvraag staat.',
      en: 'Carry out the teaching as the approved application says.',
    },
    due: { kind: 'throughout' },
  },
  {
    code: 'tell-pupils',
    article: 'Besluit art. 9(1)',
    text: {
      nl: 'Laat leerlingen en hun ouders vóór de inschrijving weten dat de leerroute een experiment is.',
      en: 'Tell pupils and their parents before enrolment that the route is an experiment.',
    },
    due: { kind: 'throughout' },
  },
  {
    code: 'way-back',
    article: 'Besluit art. 11',
    text: {
      nl: 'Geef een leerling die de leerroute niet afrondt de kans op een passend diploma.',
      en: 'Give a pupil who does not finish the route the chance of a fitting diploma.',
    },
    due: { kind: 'throughout' },
  },
  {
    code: 'monitoring',
    article: 'Besluit art. 14',
    text: {
      nl: 'Werk mee aan de monitoring van het experiment.',
      en: 'Cooperate with the monitoring of the experiment.',
    },
    due: { kind: 'on-request' },
  },
  {
    code: 'stopping',
    article: 'Besluit art. 13(2)',
    text: {
      nl: 'Meld het als u eerder stopt. De toestemming wordt dan ingetrokken.',
      en: 'Report it if you stop early. The permission is then withdrawn.',
    },
    due: { kind: 'at-once' },
  },
];
