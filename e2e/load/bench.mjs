/** `npm run bench -- <name> [options]`: the last line of its output is one JSON object. */
import { orStop, Stop } from '../../tools/console/stop.mjs';

const BENCHES = {
  lists: () => import('./lists/bench-lists.mjs'),
  saves: () => import('./saves/bench-saves.mjs'),
  statements: () => import('./statements/bench-statements.mjs'),
};

const [name = '', ...options] = process.argv.slice(2);

await orStop(async () => {
  const load = BENCHES[name];
  if (!load) throw new Stop(`npm run bench -- takes one of: ${Object.keys(BENCHES).join(', ')}.`);
  const { run } = await load();
  const result = await run(options);
  process.stdout.write(`${JSON.stringify(result)}\n`);
});
