/** Short names for things that have long or telling ones; each is given once, and holds as long as the server runs. */
export class Ids {
  readonly #ids = new Map<string, string>();
  readonly #things = new Map<string, string>();

  constructor(private readonly prefix: string) {}

  of(thing: string): string {
    const known = this.#ids.get(thing);
    if (known !== undefined) return known;
    const id = `${this.prefix}${this.#ids.size + 1}`;
    this.#ids.set(thing, id);
    this.#things.set(id, thing);
    return id;
  }

  thing(id: string): string | undefined {
    return this.#things.get(id);
  }
}
