import { pathToFileURL } from 'node:url';
import { inRoot } from '../workspace.mjs';

/** Where the portal is and who one can be there. */
export async function welcome({ address, folder }) {
  const { PERSONAS } = await import(
    pathToFileURL(inRoot('backend/dist/identity/local/personas.js')).href
  );
  const width = Math.max(...PERSONAS.map(({ name }) => name.length));
  const lines = PERSONAS.map(({ name, does, represents }) => {
    const organisation = represents[0] ? ` (${represents[0].name})` : '';
    return `    ${name.padEnd(width)}  ${does.en}${organisation}`;
  });
  return [
    '',
    `  Tranche is ready: ${address}`,
    '',
    '  Sign in as one of',
    ...lines,
    '',
    `  Mail ${address}/local/mail    Logs ${folder}/log    Stop Ctrl-C`,
    '',
  ].join('\n');
}
