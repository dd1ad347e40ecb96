import { expect, it } from '@jest/globals';
import { CATALOGUE } from '../catalogue.js';

const ABOUT_A_LIST = /\blijst\b/;

it.each(CATALOGUE.map((version) => [`${version.scheme}/${version.version}`, version] as const))(
  '%s lets a question about a list be looked up in the list the form asks from',
  (_, { selfCheck, form }) => {
    const asked = JSON.stringify(form);
    for (const { question, list } of selfCheck) {
      if (ABOUT_A_LIST.test(question.nl)) expect(list).toBeDefined();
      if (list !== undefined) expect(asked).toContain(`"list":"${list}"`);
    }
  },
);
