import { registerHooks } from 'node:module';
import { pathToFileURL } from 'node:url';

/** The copy of `libs/schemes/src` that `draft-to-letter.spec.ts` made, with one scheme more. */
export const otherSchemes = process.env.SCHEMES_WITH_ONE_MORE;
if (!otherSchemes) {
  throw new Error('Run draft-to-letter.spec.ts: it makes the copy these tests look at');
}
const catalogue = pathToFileURL(`${otherSchemes}/index.ts`).href;

registerHooks({
  resolve(specifier, context, next) {
    if (specifier === '@tranche/schemes') return { url: catalogue, shortCircuit: true };
    return next(specifier, context);
  },
});
