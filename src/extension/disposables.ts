export interface Disposing {
  dispose(): unknown;
}

/** Disposes in reverse order: what was built on others goes first. */
export class Disposables implements Disposing {
  private readonly items: Disposing[] = [];

  add<T extends Disposing>(item: T): T {
    this.items.push(item);
    return item;
  }

  addAll(...items: Disposing[]): void {
    this.items.push(...items);
  }

  dispose(): void {
    for (const item of this.items.splice(0).reverse()) item.dispose();
  }
}
