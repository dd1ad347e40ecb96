import path from 'node:path';
import { Stop } from '../console/stop.mjs';
import { ROOT } from '../workspace.mjs';

/** What may be said to a start: arguments, and the variables `PORT` and `TRANCHE_DATA`. */
export function readOptions(args, environment) {
  const unknown = args.find((each) => each !== '--empty');
  if (unknown) throw new Stop(`"${unknown}" is not known: npm start takes only "-- --empty".`);
  const port = Number(environment.PORT ?? 3000);
  if (!Number.isInteger(port) || port < 1 || port > 65535) {
    throw new Stop(`PORT=${environment.PORT} is no port: give a number from 1 to 65535.`);
  }
  return {
    port,
    address: `http://localhost:${port}`,
    isEmpty: args.includes('--empty'),
    folder: path.resolve(ROOT, environment.TRANCHE_DATA || '.data'),
  };
}
