import { pathToFileURL } from 'node:url';
import '../testing/typescript-hooks.mjs';
import { inRoot } from '../workspace.mjs';

/**
 * Every name that a scheme of the catalogue gives to a procedure, to a state, transition, event or term
 * of any of them, to a question, page, group of pages or document. To the engine and the screens none of them means anything.
 *
 * @returns {Promise<ReadonlySet<string>>}
 */
export async function catalogueNames() {
  const { CATALOGUE } = await source('libs/schemes/src/index.ts');
  const { wholeOf } = await source('libs/domain/src/procedure/index.ts');
  return new Set(CATALOGUE.flatMap((scheme) => namesOf(scheme, wholeOf(scheme))));
}

const source = (path) => import(pathToFileURL(inRoot(path)).href);

function namesOf({ procedures = {}, form, documents }, workflow) {
  const transitions = Object.values(workflow.transitions);
  const questions = [
    ...form.sections.flatMap(({ fields }) => fields),
    ...transitions.flatMap(({ asks = [] }) => asks),
  ];
  return [
    ...Object.keys(procedures),
    ...Object.keys(workflow.states),
    ...Object.keys(workflow.transitions),
    ...Object.keys(workflow.deadlines),
    ...transitions.map(({ event }) => event),
    ...form.groups.map(({ name }) => name),
    ...form.sections.map(({ name }) => name),
    ...questions.map(({ name }) => name),
    ...documents.map(({ kind }) => kind),
  ];
}
