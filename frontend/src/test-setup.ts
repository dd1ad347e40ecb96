import { setupZonelessTestEnv } from 'jest-preset-angular/setup-env/zoneless';

setupZonelessTestEnv({ errorOnUnknownElements: true, errorOnUnknownProperties: true });

// jsdom draws nothing, so it has nowhere to scroll to.
Element.prototype.scrollTo = () => undefined;
Element.prototype.scrollIntoView = () => undefined;
