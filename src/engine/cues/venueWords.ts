import type { VenueKind } from '../analysis';

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
const NETWORKS: ReadonlySet<string> = new Set(
  `twitter x facebook instagram telegram weibo truth linkedin bluesky threads mastodon youtube tiktok reddit wechat snapchat social`.split(' '),
);

/** Names and words that make of "on …" a broadcast. */
const BROADCASTERS: ReadonlySet<string> = new Set(
  `cnn fox nbc abc cbs msnbc cnbc bbc c-span cspan pbs npr sky itv rte cbc ctv cctv cgtn rt dw tv television radio bloomberg newsmax
   univision telemundo euronews channel`.split(/\s+/),
);

export function venueKindOfNoun(words: string): VenueKind | null {
  return KINDS.get(words) ?? null;
}

export function isNetwork(lower: string): boolean {
  return NETWORKS.has(lower);
}

export function isBroadcaster(lower: string): boolean {
  return BROADCASTERS.has(lower);
}

const KINDS = new Map<string, VenueKind>();
for (const [kind, nouns] of Object.entries(NOUNS) as [VenueKind, string][]) {
  for (const noun of nouns.split(';')) KINDS.set(noun.trim().replace(/\s+/g, ' '), kind);
}
