import { readFileSync } from 'node:fs';
import type { NameType } from '../../../src/engine/actors/model/labels';
import type { Span } from '../../../src/engine/span';
import { cleanNames } from './cleanNames';
import type { LabelledText } from './labelled';

interface Entity extends Span {
  readonly text: string;
  readonly type: string;
  readonly named?: boolean;
  readonly pronoun?: boolean;
}

interface CorpusRecord {
  readonly id: string;
  readonly text: string;
  readonly entities: readonly Entity[];
}

/** Wikigold (CC BY 4.0): names as we want them. */
export function readWikigold(open: string): LabelledText[] {
  return records(`${open}ner.wikigold.all.jsonl`).map(({ id, text, entities }) => ({
    id, source: 'wikigold', text, doubtful: [],
    names: entities.map(({ start, end, type }) => ({ start, end, type: TYPES[type] ?? 'other' })),
  }));
}

/** MEANTIME (CC BY 4.0) and the government part of re3d: wide phrases, cleaned. */
export function readPhrases(path: string, source: string): LabelledText[] {
  return records(path).map(({ id, text, entities }) => {
    const named = entities.filter((entity) => entity.named !== false && !entity.pronoun && /\p{Lu}/u.test(entity.text));
    return cleanNames(id, source, text, named.map(({ start, end, type }) => ({ start, end, type: TYPES[type] ?? 'other' })));
  });
}

const TYPES: Readonly<Record<string, NameType>> = {
  PER: 'person', PERSON: 'person', Person: 'person', ORG: 'organization', ORGANIZATION: 'organization', Organisation: 'organization',
  LOC: 'place', LOCATION: 'place', Location: 'place',
};

function records(path: string): CorpusRecord[] {
  return readFileSync(path, 'utf8').split('\n').filter((line) => line !== '').map((line) => JSON.parse(line) as CorpusRecord);
}
