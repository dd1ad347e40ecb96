import { PARTNERSHIP_PERSONAS } from './partnership-personas.js';
import { staff, type Persona } from './persona.js';
import { SCHOOL_PERSONAS } from './school-personas.js';
import { NATURAL_PERSONAS, WORK_PERSONAS } from './work-personas.js';

const STAFF: readonly Persona[] = [
  staff('henk', 'Henk Visser', 'assessor', 'Beoordelaar', 'Assessor'),
  staff('amina', 'Amina el Idrissi', 'assessor', 'Beoordelaar', 'Assessor'),
  staff('pieter', 'Pieter Bos', 'assessor', 'Beoordelaar', 'Assessor'),
  staff('margreet', 'Margreet Kuipers', 'chair', 'Voorzitter van de commissie', 'Chair'),
  staff('lotte', 'Lotte Vermeer', 'officer', 'Behandelaar', 'Officer'),
  staff('ruben', 'Ruben Aalbers', 'decision-maker', 'Beslisser', 'Decision maker'),
  staff('karin', 'Karin Smit', 'auditor', 'Controleur, kijkt mee', 'Auditor, looks on'),
];

export interface PersonaGroup {
  readonly title: { readonly nl: string; readonly en: string };
  readonly personas: readonly Persona[];
}

export const PERSONA_GROUPS: readonly PersonaGroup[] = [
  {
    title: {
      nl: 'Een samenwerkingsverband van school en bedrijven',
      en: 'A partnership of a school and firms',
    },
    personas: PARTNERSHIP_PERSONAS,
  },
  { title: { nl: 'Voor uzelf', en: 'For oneself' }, personas: NATURAL_PERSONAS },
  {
    title: { nl: 'Werkgevers en hun organisaties', en: 'Employers and their organisations' },
    personas: WORK_PERSONAS,
  },
  {
    title: { nl: 'Scholen en aanbieders', en: 'Schools and providers' },
    personas: SCHOOL_PERSONAS,
  },
  { title: { nl: 'Het subsidiebureau', en: 'The subsidy office' }, personas: STAFF },
];

export const PERSONAS: readonly Persona[] = PERSONA_GROUPS.flatMap(({ personas }) => personas);

export function findPersona(sub: string): Persona | undefined {
  return PERSONAS.find((each) => each.sub === sub);
}
