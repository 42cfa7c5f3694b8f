import type { VenueKind } from '../analysis';
import type { WordForm } from '../words/wordForm';
import { wordSet, WordSet } from '../words/wordSet';

/** Nouns that name the occasion or the medium of an utterance, by kind; two words are looked up as written. */
const NOUNS: Readonly<Record<VenueKind, string>> = {
  interview: 'interview; interviews; sit-down; conversation; call; phone call',
  post: 'post; posts; tweet; tweets; thread; message; blog post; video',
  statement: 'statement; statements; press release; news release; communique',
  event: `speech; address; rally; event; conference; hearing; debate; meeting; forum; town hall; summit; ceremony; lecture; panel;
    remarks; testimony; keynote; session; gathering; dinner; visit; sermon; appearance`,
  broadcast: 'broadcast; programme; program; show; podcast; radio show; episode',
  report: 'report; study; survey; analysis; review; poll; paper; article; story; bulletin',
  briefing: 'briefing; briefings; press conference; news conference; press briefing; news briefing',
  document: `letter; email; memo; memorandum; op-ed; column; essay; filing; lawsuit; complaint; ruling; book; memoir; note; petition;
    editorial; newsletter; indictment; affidavit; court filing; open letter`,
};

/** Networks on which one posts. */
export const NETWORKS = wordSet(
  'twitter x facebook instagram telegram weibo truth linkedin bluesky threads mastodon youtube tiktok reddit wechat snapchat social',
);

/** Names and words that make of "on …" a broadcast. */
export const BROADCASTERS = wordSet(
  `cnn fox nbc abc cbs msnbc cnbc bbc c-span cspan pbs npr sky itv rte cbc ctv cctv cgtn rt dw tv television radio bloomberg newsmax
   univision telemundo euronews channel`,
);

export function venueKindOfNoun(words: string): VenueKind | null {
  return KINDS.get(words) ?? null;
}

/** Whether some noun of the table starts with the word. */
export function opensVenueNoun(form: WordForm): boolean {
  return OPENERS.has(form);
}

const KINDS = new Map<string, VenueKind>();
for (const [kind, nouns] of Object.entries(NOUNS) as [VenueKind, string][]) {
  for (const noun of nouns.split(';')) KINDS.set(noun.trim().replace(/\s+/g, ' '), kind);
}
/** "press conference", and "op-ed" as one token or as three. */
const OPENERS = new WordSet([...KINDS.keys()].flatMap((words) => [...words.split(' ', 1), ...words.split('-', 1)]));
