import { pathToFileURL } from 'node:url';
import '../testing/typescript-hooks.mjs';
import { inRoot } from '../workspace.mjs';

/**
 * Every name that a scheme of the catalogue gives to a state, transition, event, term of the file,
 * question, page, group of pages or document. To the engine and the screens none of them means anything.
 *
 * @returns {Promise<ReadonlySet<string>>}
 */
export async function catalogueNames() {
  const { CATALOGUE } = await import(pathToFileURL(inRoot('libs/schemes/src/index.ts')).href);
  return new Set(CATALOGUE.flatMap(namesOf));
}

function namesOf({ workflow, form, documents }) {
  const transitions = Object.values(workflow.transitions);
  const questions = [
    ...form.sections.flatMap(({ fields }) => fields),
    ...transitions.flatMap(({ asks = [] }) => asks),
  ];
  return [
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
