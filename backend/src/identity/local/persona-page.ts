import type { Persona } from './persona.js';
import { PERSONA_GROUPS, type PersonaGroup } from './personas.js';

/** “Who are you?”: one click signs in. Plain HTML, because no frontend is loaded here. */
export function personaPage(uid: string, nonce: string): string {
  return `<!doctype html>
<html lang="nl">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <title>Wie bent u? – Tranche</title>
  <style nonce="${nonce}">${STYLE}</style>
</head>
<body>
  <header><p><b>Tranche</b> Subsidieportaal</p></header>
  <main>
    <h1>Wie bent u?</h1>
    <p>Dit is de aanmelding op uw eigen computer. Iedereen hier is verzonnen: kies een persoon en u
      bent aangemeld.</p>
    <p lang="en">This is the sign-in of your own machine. Everybody here is made up: choose a person
      and you are signed in.</p>
    ${PERSONA_GROUPS.map((group) => groupList(group, uid)).join('')}
  </main>
</body>
</html>`;
}

function groupList({ title, personas }: PersonaGroup, uid: string): string {
  return `<h2>${escape(title.nl)} <span lang="en">${escape(title.en)}</span></h2>
    <ul>${personas.map((persona) => personaForm(persona, uid)).join('')}</ul>`;
}

function personaForm({ sub, name, represents, does }: Persona, uid: string): string {
  const organisation = represents[0] ? ` · ${escape(represents[0].name)}` : '';
  return `<li><form method="post" action="/local-idp/interaction/${encodeURIComponent(uid)}/${sub}">
    <button type="submit"><b>${escape(name)}</b>${organisation}
      <span>${escape(does.nl)}</span><span lang="en">${escape(does.en)}</span></button>
  </form></li>`;
}

function escape(text: string): string {
  return text.replaceAll(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}

const STYLE = `
  * { box-sizing: border-box; }
  body { margin: 0; background: #f4f7f8; color: #16222a; font: 1.125rem/1.5 system-ui, sans-serif; }
  header { background: #0b4459; color: #fff; border-block-end: 4px solid #f4b23e; padding: 0.5rem 1rem; }
  header p, main { max-inline-size: 48rem; margin-inline: auto; }
  main { padding: 1.5rem 1rem 3rem; }
  h1 { margin-block: 0 0.5rem; }
  h2 { margin-block: 2rem 0.75rem; font-size: 1.25rem; }
  h2 span { display: block; color: #55656c; font-size: 1rem; font-weight: 400; }
  ul { list-style: none; margin: 0; padding: 0; display: grid; gap: 0.75rem; }
  @media (min-width: 40rem) { ul { grid-template-columns: 1fr 1fr; } }
  form { block-size: 100%; }
  button { inline-size: 100%; block-size: 100%; text-align: start; font: inherit; color: inherit;
    background: #fff; border: 1px solid #74848b; border-radius: 10px; padding: 0.75rem 1rem; cursor: pointer; }
  button:hover { background: #e6f1f5; }
  button:focus-visible { outline: 3px solid #16222a; box-shadow: 0 0 0 6px #ffd447; }
  button span { display: block; color: #55656c; font-size: 1rem; }
`;
