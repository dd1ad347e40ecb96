import { describe, expect, it } from '@jest/globals';
import { Registry, RegistryOfOne } from './registry.js';

class Winds extends Registry<string> {
  get all(): readonly string[] {
    return this.parts;
  }
}

class Captain extends RegistryOfOne<string> {
  get name(): string {
    return this.part;
  }
}

describe('a registry', () => {
  it('tells what was added, in its order', () => {
    const winds = new Winds();
    winds.add('west');
    winds.add('east');
    expect(winds.all).toEqual(['west', 'east']);
  });

  it('refuses the same a second time', () => {
    const winds = new Winds();
    winds.add('west');
    expect(() => winds.add('west')).toThrow('Winds has this part already');
  });

  it('lets no portal start, and answers nothing, where nobody added anything', () => {
    const winds = new Winds();
    expect(() => winds.onApplicationBootstrap()).toThrow('Nobody adds anything to Winds');
    expect(() => winds.all).toThrow('Nobody adds anything to Winds');
    expect(() => new Captain().onApplicationBootstrap()).toThrow('Nobody adds anything to Captain');
    expect(() => new Captain().name).toThrow('Nobody adds anything to Captain');
  });

  it('of one refuses a second, whatever it says', () => {
    const captain = new Captain();
    captain.add('Ada');
    expect(() => captain.add('Bea')).toThrow('Captain has somebody already');
    expect(captain.name).toBe('Ada');
  });
});
