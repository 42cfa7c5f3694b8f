import type { NameType } from '../../../src/engine/actors/model/labels';
import { words } from '../../../src/engine/tables/wordList';
import { randomNumbers } from '../random';
import { NameSource } from './inventedNames';
import type { LabelledName, LabelledText } from './labelled';
import {
  DATELINES, FIRMS, HEADLINES, LANDMARKS, LIST_LINES, MORE_SENTENCES, ORGANISATIONS, SENTENCES, SPORT_LINES, SPORT_SENTENCES, THINGS,
} from './templates';
import { WORD_LISTS } from './templateWords';

const INITIALS = words('A B C D E F G H J K L M P R S T W');

/** Texts of our own about invented events: templates filled with names, known and made up. The same seed gives the same texts. */
export function syntheticTexts(count: number, seed: number): LabelledText[] {
  const source = new NameSource(randomNumbers(seed));
  return Array.from({ length: count }, (_, i) => {
    const writer = new TextWriter(source);
    const isSport = source.chance(0.22);
    if (source.chance(0.6)) writer.line(source.pick(isSport ? SPORT_LINES : HEADLINES), source.chance(0.25));
    if (source.chance(0.6)) writer.add(`${source.pick(DATELINES)} `);
    const sentences = 4 + Math.floor(source.random() * 5);
    for (let s = 0; s < sentences; s++) {
      writer.add(source.pick(isSport && source.chance(0.7) ? SPORT_SENTENCES : source.chance(0.2) ? MORE_SENTENCES : SENTENCES));
      writer.add(source.chance(0.3) ? '\n\n' : ' ');
    }
    if (source.chance(isSport ? 0.5 : 0.05)) {
      const template = source.pick(LIST_LINES);
      const lines = 3 + Math.floor(source.random() * 4);
      for (let l = 0; l < lines; l++) writer.line(template, false);
    }
    return { id: `synthetic-${i}`, source: 'synthetic', text: writer.text, names: writer.names, doubtful: [] };
  });
}

/**
 * Fills templates: `{P}` is a slot, `(said|added)` a choice. Names already used in the text come back, persons by surname.
 */
class TextWriter {
  text = '';
  readonly names: LabelledName[] = [];
  private readonly people: string[] = [];
  private readonly bodies: string[] = [];
  private readonly firms: string[] = [];
  private readonly places: string[] = [];

  constructor(private readonly source: NameSource) {}

  line(template: string, shouted: boolean): void {
    const from = this.text.length;
    this.add(template);
    const capitals = this.text.slice(from).toUpperCase();
    if (shouted && from + capitals.length === this.text.length) this.text = this.text.slice(0, from) + capitals;
    this.text += '\n';
  }

  add(template: string): void {
    const chosen = this.choose(template);
    let at = 0;
    for (const slot of chosen.matchAll(/\{(\w+)\}/g)) {
      this.text += chosen.slice(at, slot.index);
      this.fill(slot[1] ?? '');
      at = slot.index + slot[0].length;
    }
    this.text += chosen.slice(at);
  }

  /** Innermost choices first. */
  private choose(template: string): string {
    const choice = /\(([^()]*\|[^()]*)\)/;
    let chosen = template;
    for (let found = choice.exec(chosen); found; found = choice.exec(chosen)) {
      chosen = chosen.slice(0, found.index) + this.source.pick((found[1] ?? '').split('|')) + chosen.slice(found.index + found[0].length);
    }
    return chosen.replace(/ +(?=[ .,])/g, '').replaceAll('<<', '(').replaceAll('>>', ')');
  }

  private fill(slot: string): void {
    switch (slot) {
      case 'P': this.name(this.person(), 'person'); return;
      case 'L': this.name(this.surname(), 'person'); return;
      case 'F': this.name(this.source.given(), 'person'); return;
      case 'O': this.name(this.body(), 'organization'); return;
      case 'B': this.name(this.firm(), 'organization'); return;
      case 'A': this.name(this.source.acronym(), 'organization'); return;
      case 'OA': this.bodyWithAcronym(); return;
      case 'C': this.name(this.place(() => this.source.city()), 'place'); return;
      case 'H': this.name(this.plain(this.source.pick(LANDMARKS)), 'place'); return;
      case 'CC': this.name(this.source.city().toUpperCase(), 'place'); return;
      case 'G': this.name(this.place(() => this.source.country()), 'place'); return;
      case 'T': this.name(this.team(), 'organization'); return;
      case 'D': this.name(this.source.demonym(), 'other'); return;
      case 'X': this.name(this.plain(this.source.pick(THINGS)), 'other'); return;
      case 'N': this.text += String(1 + Math.floor(this.source.random() * 60)); return;
      case 'Y': this.text += String(1950 + Math.floor(this.source.random() * 70)); return;
      default: this.text += this.word(slot);
    }
  }

  private word(slot: string): string {
    switch (slot) {
      case 'n': return this.source.family();
      case 'c': return this.source.city();
      case 'g': return this.source.country();
      case 'd': return this.source.demonym();
      case 'i': return this.source.invented(this.source.chance(0.5) ? 2 : 3);
      case 'a': return this.source.acronym();
      case 'f': return this.source.given();
    }
    const list = WORD_LISTS[slot];
    if (!list) throw new Error(`no slot {${slot}}`);
    return this.source.pick(list);
  }

  /** A template inside a name, without names of its own. */
  private plain(template: string): string {
    return this.choose(template).replaceAll(/\{(\w+)\}/g, (_, slot: string) => this.word(slot));
  }

  private name(text: string, type: NameType): void {
    this.names.push({ start: this.text.length, end: this.text.length + text.length, type });
    this.text += text;
  }

  private person(): string {
    const { source } = this;
    const lot = source.random();
    const family = source.family();
    const given = source.given();
    const name = lot < 0.78 ? `${given} ${family}` : lot < 0.84 ? `${given} ${source.pick(INITIALS)}. ${family}`
      : lot < 0.88 ? `${source.pick(INITIALS)}. ${family}` : lot < 0.93 ? `${given} ${source.given()} ${family}`
      : lot < 0.96 ? `${family} ${source.invented(1)}-${source.invented(1).toLowerCase()}` : `${given} ${family} Jr.`;
    this.people.push(lot < 0.93 || lot >= 0.96 ? family : (name.split(' ')[0] ?? name));
    return name;
  }

  private surname(): string {
    return this.people.length > 0 && this.source.chance(0.75) ? this.source.pick(this.people) : this.source.family();
  }

  private body(): string {
    if (this.bodies.length > 0 && this.source.chance(0.3)) return this.source.pick(this.bodies);
    const body = this.plain(this.source.pick(ORGANISATIONS));
    this.bodies.push(body);
    return body;
  }

  /** A firm, a pollster, a movement of one or two plain words, which comes back as its first word. */
  private firm(): string {
    if (this.firms.length > 0 && this.source.chance(0.6)) return this.source.pick(this.firms);
    const firm = this.plain(this.source.pick(FIRMS));
    this.firms.push(firm.split(' ')[0] ?? firm);
    return firm;
  }

  private bodyWithAcronym(): void {
    const body = this.plain(this.source.pick(ORGANISATIONS.filter((template) => template.split(' ').length > 2)));
    const initials = body.split(/[ -]/).filter((word) => /^\p{Lu}/u.test(word)).map((word) => word.charAt(0)).join('');
    this.name(body, 'organization');
    this.text += ' (';
    this.name(initials.length > 1 ? initials : this.source.acronym(), 'organization');
    this.text += ')';
    this.bodies.push(initials.length > 1 ? initials : body);
  }

  private team(): string {
    const lot = this.source.random();
    if (lot < 0.5) return this.source.city();
    if (lot < 0.6) return this.source.country();
    if (lot < 0.85) return `${this.source.city()} ${this.word('team')}`;
    return `${this.source.pick(['Real', 'Sporting', 'Dynamo', 'FC', 'Inter', 'Red Star', 'Racing', 'Athletic'])} ${this.source.city()}`;
  }

  private place(make: () => string): string {
    if (this.places.length > 0 && this.source.chance(0.2)) return this.source.pick(this.places);
    const place = make();
    this.places.push(place);
    return place;
  }
}
