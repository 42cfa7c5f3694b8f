import { LineStarts, startsAt } from './lineStarts';

/**
 * Lines around and inside articles that are not the article: advertisements, disclaimers, captions. They are known by
 * the words that they start or end with, whatever their case, and are looked at in place: nearly all paragraphs are none of them.
 */

/** A paragraph's place in the text; `head` is behind the brackets and bullets in front of it. */
export interface Place {
  readonly start: number;
  readonly head: number;
  readonly end: number;
}

/** "Read more: …", "Add the Vale Post as a Preferred Source", "Follow Ana Ruiz on X @anaruiz." */
export function isAdvertisement(text: string, place: Place): boolean {
  const length = place.end - place.start;
  if (length > 240) return false;
  if (isWhole(text, place, LONE_ADVERTISEMENTS)) return true;
  if (length <= 200 && ADVERTISEMENT_STARTS.match(text, place.head, headEnd(place))) return true;
  if (startsAt(text, 'add ', place.head, headEnd(place))) {
    const tail = tailOf(text, place);
    return tail.includes('preferred source') || tail.includes('trusted source');
  }
  if (!startsAt(text, 'follow ', place.head, headEnd(place))) return false;
  const head = headOf(text, place);
  return FOLLOWED_ON.some((where) => head.includes(where));
}

/** "Disclaimer: …", "(With inputs from agencies)", "© 2031 The Vale Post" */
export function isDisclaimer(text: string, place: Place): boolean {
  return DISCLAIMER_STARTS.match(text, place.head, headEnd(place));
}

/** "FILE PHOTO: …", "… (AP Photo/Ana Ruiz)", "… Image: Ana Ruiz." */
export function isCaption(text: string, place: Place): boolean {
  const length = place.end - place.start;
  if (length > 700) return false;
  if (CAPTION_STARTS.match(text, place.head, headEnd(place))) return true;
  if (isWhole(text, place, LONE_CAPTIONS)) return true;
  if (!hasSign(text, Math.max(place.start, place.end - TAIL), place.end)) return false;
  const tail = tailOf(text, place);
  if (length <= 80 && (tail.endsWith('via getty images') || tail.endsWith('via getty images.'))) return true;
  return CAPTION_ENDS.some((words) => tail.includes(words));
}

/** How much of a paragraph is its head, and its tail. */
const HEAD = 60;
const TAIL = 70;

function headEnd({ start, end }: Place): number {
  return Math.min(end, start + HEAD);
}

function headOf(text: string, place: Place): string {
  return text.slice(place.head, headEnd(place)).toLowerCase();
}

function tailOf(text: string, { start, end }: Place): string {
  return text.slice(Math.max(start, end - TAIL), end).toLowerCase();
}

/** True when the paragraph is one of these lines and nothing else. */
function isWhole(text: string, place: Place, lines: ReadonlySet<string>): boolean {
  return place.end - place.start <= LONGEST_LONE && lines.has(headOf(text, place));
}

/** Long enough for all of them with some brackets in front. */
const LONGEST_LONE = 60;

/** "/", "photo", "image", "pic", "via ": one of these is in each caption's end. */
function hasSign(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const code = text.charCodeAt(i);
    if (code === SLASH) return true;
    const next = text.charCodeAt(i + 1) | 32;
    if ((code | 32) === LOWER_P) {
      if (next === LOWER_H ? startsAt(text, 'photo', i, to) : next === LOWER_I && startsAt(text, 'pic', i, to)) return true;
    } else if ((code | 32) === LOWER_I) {
      if (next === LOWER_M && startsAt(text, 'image', i, to)) return true;
    } else if ((code | 32) === LOWER_V && next === LOWER_I && startsAt(text, 'via ', i, to)) return true;
  }
  return false;
}

const SLASH = 47;
const LOWER_H = 104;
const LOWER_I = 105;
const LOWER_M = 109;
const LOWER_P = 112;
const LOWER_V = 118;

const words = (list: string): readonly string[] => list.replace(/\n\s+/g, '').split('|');

const LONE_ADVERTISEMENTS: ReadonlySet<string> = new Set(
  words(`
  advertisement|advertisements|advertising|ad|sponsored|sponsored content|promoted|paid content|read more|
  read it all here|related|related articles|related stories|recommended|more on this story|more from this section|share|
  share this|most read|most popular|trending|trending now|newsletter|view this post on instagram|loading|skip ad|listen`));

const ADVERTISEMENT_STARTS = new LineStarts(words(`
  advertisement:|advertisement -|also read|read also|also see|read more:|read more |read more…|read:|read the rest of |
  read the full |read our |read it all |see also:|see more:|related:|related article|related content|recommended:|
  recommended reading|more:|must read:|don't miss:|don’t miss:|editor's pick|editor’s pick|subscribe to |subscribe now|
  subscribe here|sign up |click here|tap here|download the |download our |get our |get the latest |get breaking news|
  join our |join us on |like us on |follow us |listen to our |story continues below|article continues below|
  article continues after|continue reading|scroll to continue|scroll down |skip advertisement|watch:|watch live:|
  watch now|live updates:|live:|stay updated |stay up to date |support our |donate |catch all the |check out our |
  for more news|for the latest |for more stories|share this |add us as |whatsapp channel|this story was supported`));

const FOLLOWED_ON: readonly string[] = [
  ' on twitter', ' on x', ' on facebook', ' on instagram', ' on whatsapp', ' on telegram', ' on threads', ' on bluesky', ' on google', ' @', ' #',
];

const DISCLAIMER_STARTS = new LineStarts(words(`
  disclaimer|this article is based on|this article was based on|this report is based on|this story is based on|
  this article is intended |this article does not |this article has been |this article was originally|
  this article was first|this article was produced|this article was generated|this article originally appeared|
  this article first appeared|this article appeared |this story was originally|this story was first|
  this story originally appeared|this story first appeared|this story has been |this story has not been |
  this report has been |this report was first|this report was originally|this post has been updated|this post was |
  this is an automated|this is an auto-generated|this is a developing story|with inputs from|with input from|
  with agency inputs|with agencies|inputs from|the views expressed|the opinions expressed|views expressed|
  opinions expressed|the views and opinions|copyright|©|all rights reserved|this material may not be|
  except for the headline|editor's note|editor’s note|editors' note|publisher's note|originally published |republished |
  reprinted |our standards:|the content of this article|the information in this article|no part of this `));

const CAPTION_STARTS = new LineStarts(words(`
  photo:|photo by |photo credit|photograph:|photograph by |photos:|image:|image by |image credit|image source|images:|
  picture:|picture by |picture credit|file photo|file image|file picture|file -|file –|file —|representational image|
  representative image|representational photo|caption:|credit:|illustration:|illustration by |graphic:|cartoon:|
  screengrab|screenshot:|courtesy of |courtesy:|video:|getty images`));

const CAPTION_ENDS = words(`
  ap photo|(photo by |(photo: |photo credit:|(image: |(image by |(picture: |(reuters/|/reuters)|/afp)|/afp/|afp via |
  getty images)|/getty|getty images/|via ap)|via reuters)|(file photo|(file image|(file pic|file photo)|. file photo|
   image: | photo: | photograph: |photo courtesy |via getty images`);

const LONE_CAPTIONS: ReadonlySet<string> = new Set(['getty', 'getty.', 'reuters', 'ap', 'afp', 'file', 'file photo', 'getty images']);
