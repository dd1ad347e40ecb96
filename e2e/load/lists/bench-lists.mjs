/** How fast the long lists answer, with N applications and with a tenth of them. */
import { percentile, timed } from './timing.mjs';
import { fillLists } from './fill-lists.mjs';
import { signIn } from '../portal/sign-in.mjs';
import { withPortal } from '../portal/bench-portal.mjs';

const ROUNDS = 60;

const LISTS = [
  { name: 'caseload', as: 'lotte', path: '/v1/applications/caseload?limit=100' },
  { name: 'caseload-all', as: 'lotte', path: '/v1/applications/caseload?limit=2000' },
  {
    name: 'caseload-search',
    as: 'lotte',
    path: '/v1/applications/caseload?limit=100&search=campus%201',
  },
  { name: 'worklist', as: 'henk', path: '/v1/assignments' },
  { name: 'ranking', as: 'margreet', path: '/v1/tranches/bench/allocations' },
];

export async function run(options) {
  const applications = numberAfter(options, '--applications', 2000);
  const tenth = await withPortal((portal) => measure(portal, Math.ceil(applications / 10)));
  const whole = await withPortal((portal) => measure(portal, applications));
  return {
    applications,
    lists: LISTS.map(({ name }) => ({
      name,
      p50Ms: percentile(whole.get(name), 0.5),
      p95Ms: percentile(whole.get(name), 0.95),
      tenthP50Ms: percentile(tenth.get(name), 0.5),
      tenthP95Ms: percentile(tenth.get(name), 0.95),
    })),
  };
}

async function measure({ address, database }, applications) {
  const cookies = new Map();
  for (const persona of new Set(LISTS.map((list) => list.as))) {
    cookies.set(persona, await signIn(address, persona));
  }
  await fillLists(database, applications);
  const times = new Map();
  for (const { name, as, path } of LISTS) {
    const read = () => readWhole(`${address}${path}`, cookies.get(as));
    await read();
    times.set(name, await timed(ROUNDS, read));
  }
  return times;
}

async function readWhole(url, cookie) {
  const answer = await fetch(url, { headers: { cookie } });
  const list = await answer.json();
  if (answer.status !== 200) throw new Error(`${url}: ${answer.status} ${list.detail}`);
  if (list.items.length === 0) throw new Error(`${url} is empty: there is nothing to measure`);
}

function numberAfter(options, name, otherwise) {
  const at = options.indexOf(name);
  return at < 0 ? otherwise : Number(options[at + 1]);
}
