import type { IdentityClaims } from '../sign-in/identity-claims.js';

/** Somebody to sign in as on one's own machine. Everybody here is made up. */
export interface Persona extends IdentityClaims {
  readonly does: { readonly nl: string; readonly en: string };
}

type Role = IdentityClaims['roles'][number]['role'];

const ROC_OOSTRAND = {
  kvk: '90000011',
  name: 'ROC Oostrand',
  kind: 'lead-school',
  brin: '29ZZ',
  address: ['Schoolstraat 1', '7000 AA Lindevoort'],
};

function organisation(kvk: string, name: string, kind: string, ...address: string[]) {
  return { kvk, name, kind, brin: null, address };
}

function staff(sub: string, name: string, role: Role, nl: string, en: string): Persona {
  const email = `${sub}@subsidies.example`;
  const roles = [{ role, scheme: null, tranche: null }];
  return { sub, name, email, represents: [], roles, does: { nl, en } };
}

function representative(
  sub: string,
  name: string,
  represents: IdentityClaims['represents'][number],
  nl: string,
  en: string,
): Persona {
  const email = `${sub}@${represents.name.toLowerCase().replaceAll(/[^a-z]+/g, '-')}.example`;
  return { sub, name, email, represents: [represents], roles: [], does: { nl, en } };
}

export const PERSONAS: readonly Persona[] = [
  representative(
    'fatima',
    'Fatima Haddou',
    ROC_OOSTRAND,
    'Penvoerder, vraagt aan namens de school',
    'Lead applicant, applies for the school',
  ),
  representative(
    'sanne',
    'Sanne Berkel',
    organisation(
      '90000022',
      'Installatiegroep Berkel',
      'labour-organisation',
      'Industrieweg 12',
      '7001 BB Lindevoort',
    ),
    'Partner, een installatiebedrijf',
    'Partner, an installation company',
  ),
  representative(
    'joris',
    'Joris van Dalen',
    organisation(
      '90000033',
      'Technisch Bureau Van Dalen',
      'labour-organisation',
      'Ambachtstraat 3',
      '7001 BC Lindevoort',
    ),
    'Partner, een technisch bureau',
    'Partner, a technical bureau',
  ),
  representative(
    'mira',
    'Mira de Groot',
    organisation(
      '90000044',
      'Gemeente Lindevoort',
      'regional-government',
      'Raadhuisplein 1',
      '7000 AB Lindevoort',
    ),
    'Partner, de gemeente',
    'Partner, the municipality',
  ),
  staff('henk', 'Henk Visser', 'assessor', 'Beoordelaar', 'Assessor'),
  staff('amina', 'Amina el Idrissi', 'assessor', 'Beoordelaar', 'Assessor'),
  staff('pieter', 'Pieter Bos', 'assessor', 'Beoordelaar', 'Assessor'),
  staff('margreet', 'Margreet Kuipers', 'chair', 'Voorzitter van de commissie', 'Chair'),
  staff('lotte', 'Lotte Vermeer', 'officer', 'Behandelaar', 'Officer'),
  staff('ruben', 'Ruben Aalbers', 'decision-maker', 'Beslisser', 'Decision maker'),
  staff('karin', 'Karin Smit', 'auditor', 'Controleur, kijkt mee', 'Auditor, looks on'),
];

export function findPersona(sub: string): Persona | undefined {
  return PERSONAS.find((each) => each.sub === sub);
}
