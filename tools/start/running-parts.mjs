/** What has been started, in order; it is stopped in the opposite order, once. */
export class RunningParts {
  #parts = [];
  #stopping;

  add(part) {
    this.#parts.push(part);
    return part;
  }

  remove(part) {
    this.#parts = this.#parts.filter((each) => each !== part);
  }

  get isStopping() {
    return this.#stopping !== undefined;
  }

  stop() {
    this.#stopping ??= this.#stopAll();
    return this.#stopping;
  }

  async #stopAll() {
    for (let part = this.#parts.pop(); part; part = this.#parts.pop()) await part.stop();
  }
}
