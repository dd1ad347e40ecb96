import { NO_ASSESSMENT, NO_PARTNERSHIP, type SchemeVersion } from '@tranche/domain';
import { duo } from '../standard/authorities.js';
import { OUR_CHOICE } from '../standard/our-choice.js';
import { termsWith } from '../standard/terms.js';
import { REJECTION_HEARING_TERMS } from '../standard/workflow/rejection-hearing.js';
import { examPilotDuties } from './exam-pilot.duties.js';
import { examPilotForm, LOCATION } from './exam-pilot.form.js';
import { examPilotLetters } from './exam-pilot.letters.js';
import { examPilotSelfCheck } from './exam-pilot.self-check.js';
import { CALL, EXAM_PILOT, PROGRAMME } from './exam-pilot.sources.js';
import { examPilotWorkflow } from './exam-pilot.workflow.js';

const SCHOOLS = { code: 'schools', label: { nl: 'Scholen', en: 'Schools' } };

/** The call of 2019: schools are admitted to a pilot that has so many places, which the tranche says. */
export const examPilot2019: SchemeVersion = {
  scheme: 'exam-pilot',
  version: '2019',
  name: {
    nl: 'Pilot Technologie en Toepassing',
    en: 'Pilot Technologie en Toepassing',
  },
  summary: {
    nl: 'Toelating tot de pilot met een nieuw examenvak in het vmbo. Er is een beperkt aantal plaatsen en geen geld.',
    en: 'Admission to the pilot of a new exam subject in vmbo. The number of places is limited, and there is no money.',
  },
  audience: {
    nl: 'Het bestuur van een vmbo-school vraagt aan, voor één vestiging.',
    en: 'The board of a vmbo school applies, for one location.',
  },
  law: 'awb',
  regulation: EXAM_PILOT,
  authority: duo,
  applicant: { kind: 'organisation' },
  limits: [
    {
      code: 'one-place-per-location',
      article: OUR_CHOICE,
      text: {
        nl: 'Voor deze vestiging is al een aanvraag gedaan: elke vestiging heeft hoogstens één plaats.',
        en: 'An application was made for this location already: each location has at most one place.',
      },
      per: [{ kind: 'answer', field: LOCATION }],
      across: 'applicants',
    },
  ],
  parameters: [
    {
      field: {
        kind: 'text',
        name: 'firstSchoolYear',
        label: { nl: 'Eerste schooljaar', en: 'First school year' },
        hint: { nl: 'Zoals 2026-2027', en: 'Such as 2026-2027' },
        format: 'school-year',
        required: true,
      },
      // Each call has its own: a year filled in beforehand would be that of an earlier one.
      preset: null,
      told: { nl: 'Eerste schooljaar', en: 'First school year' },
      ahead: true,
    },
  ],
  selfCheck: examPilotSelfCheck,
  workflow: examPilotWorkflow,
  form: examPilotForm,
  documents: [],
  partnership: NO_PARTNERSHIP,
  variants: {
    school: {
      label: { nl: 'Vestiging van een vmbo-school', en: 'Location of a vmbo school' },
      list: SCHOOLS.code,
      article: PROGRAMME,
      amount: { kind: 'place' },
    },
  },
  conditions: [],
  assessment: NO_ASSESSMENT,
  // How places are divided was not published: a draw gives all who were in time the same chance.
  allocation: { method: 'lottery', edge: 'refuse-and-stop', article: CALL, lists: [SCHOOLS] },
  terms: termsWith(
    { unit: 'weeks', amount: 8, atwApplies: true, article: 'Awb 4:13(2)' },
    REJECTION_HEARING_TERMS,
  ),
  money: 'none',
  duties: examPilotDuties,
  letters: examPilotLetters,
};
