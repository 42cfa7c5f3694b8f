/**
 * Lines around and inside articles that are not the article: advertisements, disclaimers, captions. They are known by
 * the words that they start or end with; `head` and `tail` are in lower case, `head` without brackets and bullets.
 */

/** "Read more: …", "Add the Vale Post as a Preferred Source", "Follow Ana Ruiz on X @anaruiz." */
export function isAdvertisement(head: string, tail: string, length: number): boolean {
  if (length > 240) return false;
  if (LONE_ADVERTISEMENTS.has(head)) return true;
  if (length <= 200 && startsWithAny(head, ADVERTISEMENT_STARTS)) return true;
  if (head.startsWith('add ') && (tail.includes('preferred source') || tail.includes('trusted source'))) return true;
  return head.startsWith('follow ') && FOLLOWED_ON.some((place) => head.includes(place));
}

/** "Disclaimer: …", "(With inputs from agencies)", "© 2031 The Vale Post" */
export function isDisclaimer(head: string): boolean {
  return startsWithAny(head, DISCLAIMER_STARTS);
}

/** "FILE PHOTO: …", "… (AP Photo/Ana Ruiz)", "… Image: Ana Ruiz." */
export function isCaption(head: string, tail: string, length: number): boolean {
  if (length > 700) return false;
  if (startsWithAny(head, CAPTION_STARTS)) return true;
  if (length <= 80 && (tail.endsWith('via getty images') || tail.endsWith('via getty images.') || LONE_CAPTIONS.has(head))) return true;
  return CAPTION_SIGNS.some((sign) => tail.includes(sign)) && CAPTION_ENDS.some((words) => tail.includes(words));
}

function startsWithAny(head: string, starts: Starts): boolean {
  return starts.get(head.charCodeAt(0))?.some((start) => head.startsWith(start)) ?? false;
}

/** By the code of their first character, since most paragraphs start with none of them. */
type Starts = ReadonlyMap<number, readonly string[]>;

function byFirstCharacter(list: readonly string[]): Starts {
  const starts = new Map<number, string[]>();
  for (const start of list) {
    const code = start.charCodeAt(0);
    const others = starts.get(code);
    if (others) others.push(start);
    else starts.set(code, [start]);
  }
  return starts;
}

const words = (list: string): readonly string[] => list.replace(/\n\s+/g, '').split('|');

const LONE_ADVERTISEMENTS: ReadonlySet<string> = new Set(
  words(`
  advertisement|advertisements|advertising|ad|sponsored|sponsored content|promoted|paid content|read more|
  read it all here|related|related articles|related stories|recommended|more on this story|more from this section|share|
  share this|most read|most popular|trending|trending now|newsletter|view this post on instagram|loading|skip ad|listen`));

const ADVERTISEMENT_STARTS = byFirstCharacter(words(`
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

const DISCLAIMER_STARTS = byFirstCharacter(words(`
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

const CAPTION_STARTS = byFirstCharacter(words(`
  photo:|photo by |photo credit|photograph:|photograph by |photos:|image:|image by |image credit|image source|images:|
  picture:|picture by |picture credit|file photo|file image|file picture|file -|file –|file —|representational image|
  representative image|representational photo|caption:|credit:|illustration:|illustration by |graphic:|cartoon:|
  screengrab|screenshot:|courtesy of |courtesy:|video:|getty images`));

const CAPTION_ENDS = words(`
  ap photo|(photo by |(photo: |photo credit:|(image: |(image by |(picture: |(reuters/|/reuters)|/afp)|/afp/|afp via |
  getty images)|/getty|getty images/|via ap)|via reuters)|(file photo|(file image|(file pic|file photo)|. file photo|
   image: | photo: | photograph: |photo courtesy |via getty images`);

/** One of these is in each of them. */
const CAPTION_SIGNS: readonly string[] = ['photo', 'image', 'pic', 'via ', '/'];

const LONE_CAPTIONS: ReadonlySet<string> = new Set(['getty', 'getty.', 'reuters', 'ap', 'afp', 'file', 'file photo', 'getty images']);
