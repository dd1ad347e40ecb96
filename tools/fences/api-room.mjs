import { readFileSync } from 'node:fs';
import { trackedFiles } from '../checks/tracked-files.mjs';

const APP = 'frontend/src/app/';
const SOURCE = /^frontend\/src\/app\/.*(?<!\.spec)\.(ts|html)$/;

/** What stands in one place, as a screen would write it anew, and where that place is. */
const IN_ONE_PLACE = [
  {
    sign: /['"`]\/(?:v1|auth)\b/,
    rooms: ['api/'],
    says: 'writes an address of the server; calls and links come from frontend/src/app/api',
  },
  {
    sign: /\b(?:HttpClient|httpResource)\b/,
    rooms: ['core/api/'],
    says: 'asks the server by itself; Api, TaggedApi, FileSender and fetched do',
  },
  {
    sign: /\binstanceof ApiError\b|\bnew IdempotencyKey\b/,
    rooms: ['core/', 'ui/states/'],
    says: 'judges by itself how sending went; Attempt does, and shows whatever goes wrong',
  },
];

/** A sentence for every screen that goes to the server past the room of the API. */
export function callsPastTheRoom(root, files = trackedFiles(root)) {
  return files
    .filter((file) => SOURCE.test(file))
    .flatMap((file) => {
      const text = withoutComments(readFileSync(`${root}/${file}`, 'utf8'));
      return IN_ONE_PLACE.filter(
        ({ sign, rooms }) =>
          sign.test(text) && !rooms.some((room) => file.startsWith(`${APP}${room}`)),
      ).map(({ says }) => `${file} ${says}.`);
    });
}

function withoutComments(text) {
  return text.replaceAll(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$|<!--[\s\S]*?-->/gm, '');
}
