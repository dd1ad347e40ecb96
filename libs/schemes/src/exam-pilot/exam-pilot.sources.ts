import type { Regulation } from '@tranche/domain';

/** What the programme is and for which pathways (natuurentechniek.slo.nl, 17 October 2017). */
export const PROGRAMME = 'Examenprogramma Technologie en Toepassing (SLO)';

/** Only pilot schools may offer it as an exam subject (handreikingschoolexamen.slo.nl, 29 August 2016). */
export const PILOT_SCHOOLS = 'Handreiking schoolexamen Technologie en Toepassing (SLO)';

/** New schools can register, until a day, for a school year (rijnconsultonderwijs.nl, 20 March 2019). */
export const CALL = 'Oproep aan pilotscholen Technologie en Toepassing';

/** No regulation of the admission was published: pages of the developer and a call are what there is. */
export const EXAM_PILOT: Regulation = {
  title: {
    nl: 'Pilot examenprogramma Technologie en Toepassing',
    en: 'Pilot of the exam programme Technologie en Toepassing',
  },
  bwbId: null,
  url: 'https://natuurentechniek.slo.nl/examenprogramma-technologie-toepassing',
};
