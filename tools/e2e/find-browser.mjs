import { existsSync } from 'node:fs';
import { Stop } from '../console/stop.mjs';

const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** The browser of this machine: the one that is named, or the first in the usual places. */
export function findBrowser(named = process.env.CHROMIUM_PATH, places = PLACES) {
  const found = (named ? [named] : places).find((each) => existsSync(each));
  if (found) return found;
  throw new Stop(
    named
      ? `CHROMIUM_PATH names ${named}, which does not exist.`
      : 'No Chromium or Chrome was found: install one (Debian: apt-get install chromium) or set CHROMIUM_PATH.',
  );
}
