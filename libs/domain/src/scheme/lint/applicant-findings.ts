import { askedOf, type SelfCheckAnswers } from '../../self-check/index.js';
import { sectionsFor, validateAnswers, type AnswerMeaning } from '../../form/index.js';
import type { OfferFinder } from '../finder.js';
import type { SchemeVersion } from '../scheme.js';
import { doubled, finding, type Finding } from './finding.js';

const FEWEST_QUESTIONS = 4;
const MOST_QUESTIONS = 6;

/** What an applicant meets before the form: limits, self-check, finder, and what a tranche sets. */
export function applicantFindings(scheme: SchemeVersion): readonly Finding[] {
  return [
    ...parameterFindings(scheme),
    ...toldFindings(scheme),
    ...limitFindings(scheme),
    ...selfCheckFindings(scheme),
    ...finderFindings(scheme),
    ...naturalPersonFindings(scheme),
  ];
}

function parameterFindings({ parameters }: SchemeVersion): readonly Finding[] {
  return [
    ...doubled(parameters.map(({ field }) => field.name)).map((name) =>
      finding('parameter-twice', name),
    ),
    ...parameters
      .filter(({ preset }) => preset !== null)
      .flatMap(({ field, preset }) =>
        validateAnswers({ fields: [field] }, { [field.name]: preset }),
      )
      .map(({ field, code }) => finding('parameter-preset', `${field}: ${code}`)),
  ];
}

/** A page tells what the scheme words for applicants. */
function toldFindings({ form, parameters }: SchemeVersion): readonly Finding[] {
  const told = parameters.filter((each) => each.told).map(({ field }) => field.name);
  return form.sections.flatMap(({ name, tells = [] }) =>
    tells
      .filter((parameter) => !told.includes(parameter))
      .map((parameter) => finding('told-unknown', `${name}: ${parameter}`)),
  );
}

function limitFindings(scheme: SchemeVersion): readonly Finding[] {
  const { limits, workflow } = scheme;
  const effects = Object.values(workflow.transitions).flatMap((each) => each.effects);
  const isTaken = effects.some(({ kind }) => kind === 'take-slots');
  const unknown = limits.flatMap(({ code, per }) =>
    per.flatMap((part) => {
      const known =
        part.kind === 'parameter'
          ? scheme.parameters.some(({ field }) => field.name === part.name)
          : part.kind !== 'answer' || fieldNames(scheme).includes(part.field);
      return known ? [] : [finding('limit-unknown', code)];
    }),
  );
  const everywhere = limits
    .filter(({ across, per }) => across && !per.some(({ kind }) => kind === 'answer'))
    .map(({ code }) => finding('limit-across-nothing', code));
  const isIdle = limits.length > 0 && !isTaken;
  return [
    ...unknown,
    ...everywhere,
    ...(isIdle ? [finding('limit-idle', 'no transition takes the slot')] : []),
  ];
}

function selfCheckFindings({ selfCheck }: SchemeVersion): readonly Finding[] {
  const lengths = pathsOf(selfCheck).map((answers) => askedOf(selfCheck, answers).length);
  const isRight = lengths.every((each) => each >= FEWEST_QUESTIONS && each <= MOST_QUESTIONS);
  return [
    ...(isRight ? [] : [finding('self-check-length', `${lengths.join(' or ')} questions`)]),
    ...doubled(selfCheck.map(({ code }) => code)).map((code) => finding('self-check-twice', code)),
    ...selfCheck
      .filter(({ options }) => options.every(({ stops }) => stops !== undefined))
      .map(({ code }) => finding('self-check-dead-end', code)),
  ];
}

function finderFindings(scheme: SchemeVersion): readonly Finding[] {
  const { finder } = scheme;
  if (!finder) return [];
  const known =
    finder.finds === 'tranches'
      ? scheme.parameters.map(({ field }) => field.name)
      : fieldNames(scheme);
  return [
    ...[...finder.facets, ...finder.shows]
      .filter((name) => !known.includes(name))
      .map((name) => finding('facet-unknown', name)),
    ...(finder.finds === 'offers' ? offerFindings(scheme, finder) : []),
  ];
}

function offerFindings({ variants, workflow }: SchemeVersion, finder: OfferFinder) {
  return [
    ...[finder.offerVariant, finder.requestVariant]
      .filter((name) => !Object.hasOwn(variants, name))
      .map((name) => finding('variant-unknown', `finder: ${name}`)),
    ...finder.openStates
      .filter((name) => !Object.hasOwn(workflow.states, name))
      .map((name) => finding('state-unknown', `finder: ${name}`)),
  ];
}

/** Who applies for oneself has no partners to invite, and gets letters where the form says one lives. */
function naturalPersonFindings(scheme: SchemeVersion): readonly Finding[] {
  const { applicant, form, law, letters, variants } = scheme;
  if (applicant.kind === 'organisation') return [];
  const withPartners = form.sections
    .filter(({ part }) => part === 'partners' || part === 'co-financing')
    .map(({ name }) => finding('partners-of-a-person', name));
  // A gift is told in the portal; a decision is sent to whom it is for (Awb 3:41).
  if (letters === 'none' || law !== 'awb') return withPartners;
  const unaddressed = Object.keys(variants).flatMap((variant) => {
    const given = sectionsFor(form, variant)
      .flatMap(({ fields }) => fields)
      .flatMap(({ means, required }) => (means && required ? [means] : []));
    const missing = ADDRESS.filter((each) => !given.includes(each));
    return missing.length > 0
      ? [finding('address-missing', `${variant}: ${missing.join(', ')}`)]
      : [];
  });
  return [...withPartners, ...unaddressed];
}

const ADDRESS: readonly AnswerMeaning[] = ['street', 'postcode', 'town'];

function fieldNames({ form }: SchemeVersion): readonly string[] {
  return form.sections.flatMap(({ fields }) => fields.map(({ name }) => name));
}

/** One set of answers for each option that other questions hang on. */
function pathsOf(selfCheck: SchemeVersion['selfCheck']): readonly SelfCheckAnswers[] {
  const asking = new Set(selfCheck.flatMap(({ when }) => when?.question ?? []));
  const paths = selfCheck
    .filter(({ code }) => asking.has(code))
    .flatMap(({ code, options }) => options.map(({ value }) => ({ [code]: value })));
  return paths.length > 0 ? paths : [{}];
}
