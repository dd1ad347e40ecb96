import { Stop } from '../console/stop.mjs';
import { isPortTaken } from '../postgres/free-port.mjs';

/** Says before anything is built that the port cannot be had. */
export async function claimPort(port) {
  if (!(await isPortTaken(port))) return;
  throw new Stop(
    `Port ${port} is in use by another program: stop that, or choose another with PORT=${port + 1} npm start.`,
  );
}
