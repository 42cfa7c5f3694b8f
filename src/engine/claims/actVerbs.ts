import type { ClaimKind } from '../analysis';
import { formsOf } from '../cues/inflect';
import type { WordForm } from '../words/wordForm';
import { WordSet } from '../words/wordSet';

type ActKind = Extract<ClaimKind, 'commitment' | 'accusation' | 'prediction' | 'event'>;

/** The kind of act that a verb form names ("signed", "has pledged"); null for all others. */
export function actKind(form: WordForm): ActKind | null {
  if (!ACTS.has(form)) return null;
  return KINDS.get(form.lower) ?? null;
}

const COMMITMENTS = 'pledge vow promise agree commit:committed:committed undertake:undertook:undertaken guarantee plan intend';
const ACCUSATIONS = 'accuse blame allege';
const PREDICTIONS = 'expect forecast predict anticipate project';
/** Acts of states, firms and people that leave a trace: what a fact-checker can look up. Irregular pasts follow the verb. */
const EVENTS = `announce sign impose lift suspend launch approve seize arrest detain charge convict sentence fine sue attack bomb kill
  invade withdraw:withdrew:withdrawn resign appoint elect fire close open raise cancel halt ban:banned:banned block buy:bought:bought
  sell:sold:sold acquire merge win:won:won lose:lost:lost defeat vote pass adopt ratify veto deploy deliver build:built:built
  begin:began:begun start stop release publish grant award order recall expel:expelled:expelled evacuate collapse die host visit
  freeze:froze:frozen expand restrict tighten introduce unveil declare file extend delay postpone resume join leave:left:left found
  establish create raid strike:struck:struck shut:shut:shut cut:cut:cut meet:met:met send:sent:sent ship:shipped:shipped
  hire dismiss replace donate invest nationalise nationalize privatise privatize devalue default ease remove abolish enact submit:submitted:submitted`;

const KINDS: ReadonlyMap<string, ActKind> = build();
const ACTS = new WordSet([...KINDS.keys()]);

function build(): ReadonlyMap<string, ActKind> {
  const kinds = new Map<string, ActKind>();
  const put = (kind: ActKind, verbs: string): void => {
    for (const entry of verbs.split(/\s+/)) {
      const [lemma = '', past, participle] = entry.split(':');
      const forms = formsOf(lemma).filter((form) => past === undefined || form.name === 'present' || form.name === 'base');
      for (const form of [...forms.map(({ text }) => text), past, participle]) if (form && !form.endsWith('ing')) kinds.set(form, kind);
    }
  };
  put('event', EVENTS);
  put('prediction', PREDICTIONS);
  put('accusation', ACCUSATIONS);
  put('commitment', COMMITMENTS);
  return kinds;
}
