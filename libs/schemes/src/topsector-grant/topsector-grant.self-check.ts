import type { SelfCheckQuestion } from '@tranche/domain';
import { mustBeNo, mustBeYes } from '../standard/self-check-questions.js';
import type { GrantPage } from './grant-page.js';
import { CALL, OUR_CHOICE } from './topsector-grant.sources.js';

const ALWAYS: readonly SelfCheckQuestion[] = [
  mustBeYes({
    code: 'student',
    question: {
      nl: 'Studeert u nu aan het mbo, het hbo of de universiteit?',
      en: 'Do you now study at mbo, hbo or university?',
    },
    stops: {
      reason: {
        nl: 'Een topsectorbeurs is voor studenten van mbo, hbo en universiteit.',
        en: 'A topsector grant is for students of mbo, hbo and university.',
      },
      article: CALL,
    },
  }),
  mustBeYes({
    code: 'topsector',
    question: {
      nl: 'Past uw opleiding bij de topsector van de oproep?',
      en: 'Does your course fit the topsector of the call?',
    },
    stops: {
      reason: {
        nl: 'Elke oproep is voor één topsector. Zoek een oproep die bij uw opleiding past.',
        en: 'Every call is for one topsector. Look for a call that fits your course.',
      },
      article: CALL,
    },
  }),
  mustBeYes({
    code: 'level',
    question: { nl: 'Staat uw niveau in de oproep?', en: 'Is your level named in the call?' },
    stops: {
      reason: {
        nl: 'De sponsor kiest voor welke niveaus de beurs is. Zoek een oproep voor uw niveau.',
        en: 'The sponsor chooses for which levels the grant is. Look for a call for your level.',
      },
      article: CALL,
    },
  }),
  mustBeYes({
    code: 'enrolment-proof',
    question: {
      nl: 'Kunt u laten zien dat u bent ingeschreven, met een foto of een bestand?',
      en: 'Can you show that you are enrolled, with a photo or a file?',
    },
    stops: {
      reason: {
        nl: 'Zonder bewijs van inschrijving kan de sponsor niet zien dat u studeert. Vraag het aan uw school.',
        en: 'Without proof of enrolment the sponsor cannot see that you study. Ask your school for it.',
      },
      article: CALL,
    },
  }),
  mustBeNo({
    code: 'earlier-grant',
    question: {
      nl: 'Kreeg u dit kalenderjaar al een beurs van dezelfde sponsor?',
      en: 'Did you already receive a grant from the same sponsor this calendar year?',
    },
    stops: {
      reason: {
        nl: 'U kunt één beurs per kalenderjaar van dezelfde sponsor krijgen.',
        en: 'You can receive one grant per calendar year from the same sponsor.',
      },
      article: OUR_CHOICE,
    },
  }),
];

const IN_PARTS: readonly SelfCheckQuestion[] = [
  ...ALWAYS,
  mustBeYes({
    code: 'first-year',
    question: { nl: 'Zit u in jaar 1 van uw opleiding?', en: 'Are you in year 1 of your course?' },
    stops: {
      reason: {
        nl: 'Deze beurs is voor studenten in jaar 1: de tweede helft komt als u dat jaar heeft gehaald.',
        en: 'This grant is for students in year 1: the second half follows once you passed that year.',
      },
      article: CALL,
    },
  }),
];

export function grantSelfCheck({ paid }: GrantPage): readonly SelfCheckQuestion[] {
  return paid === 'at-once' ? ALWAYS : IN_PARTS;
}
