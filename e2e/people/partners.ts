import type { NewPartner } from './lead-applicant.js';

/** Organisations that somebody of the demonstration signs in for, as a lead applicant names them. */
export const BERKEL: NewPartner = {
  name: 'Installatiegroep Berkel',
  kind: 'Arbeidsorganisatie (werkgever)',
  kvk: '90000022',
  contact: 'Sanne Berkel',
  email: 'sanne@berkel.example',
};
export const VAN_DALEN: NewPartner = {
  name: 'Technisch Bureau Van Dalen',
  kind: 'Arbeidsorganisatie (werkgever)',
  kvk: '90000033',
  contact: 'Joris van Dalen',
  email: 'joris@vandalen.example',
};
export const LINDEVOORT: NewPartner = {
  name: 'Gemeente Lindevoort',
  kind: 'Provincie, gemeente of waterschap',
  kvk: '90000044',
  contact: 'Mira de Groot',
  email: 'mira@lindevoort.example',
};
export const LINDE: NewPartner = {
  name: 'Scholengemeenschap De Linde',
  kind: 'Mbo-instelling',
  kvk: '90000088',
  contact: 'Wim Poppe',
  email: 'wim@linde.example',
};
