import { NameFact } from '../tables/nameFacts';
import { words } from '../tables/wordList';
import type { TokenRange, Tokens } from '../text/tokens';
import { Shape, TokenKind } from '../words/wordForm';
import type { WordForm } from '../words/wordForm';
import { wordSet } from '../words/wordSet';

/**
 * Runs of capitalised words with what may join them inside one name: "van der", "of", "&", a hyphen, an initial.
 * Nothing is joined over punctuation, marks, dashes or possessives ("DEA), China" is two runs).
 */
export function findRuns(tokens: Tokens, capitals: Uint8Array): readonly TokenRange[] {
  const runs: TokenRange[] = [];
  for (const sentence of tokens.sentences) {
    let from = sentence.first;
    for (let i = from; i < sentence.end; ) {
      if (!capitals[i]) {
        i++;
        continue;
      }
      const first = opensArabicName(tokens, i - 2, from) ? i - 2 : i;
      let end = i + 1;
      while (end - first < LONGEST_RUN) {
        const next = joined(tokens, capitals, first, end, sentence.end);
        if (next === end) break;
        end = next;
      }
      runs.push({ first, end });
      i = from = end;
    }
  }
  return runs;
}

/** No name is longer (tokens); so that a line of a million capitals is a million short runs. */
const LONGEST_RUN = 24;

/** "al-Qaeda": the article before a hyphen and a capital, where no run has taken it already. */
function opensArabicName(tokens: Tokens, token: number, from: number): boolean {
  return token >= from && ARABIC_ARTICLES.has(tokens.form(token)) && isHyphen(tokens, token + 1);
}

const ARABIC_ARTICLES = wordSet('al el');

/** The end of the run when it goes on at `end`; `end` itself when it does not. */
function joined(tokens: Tokens, capitals: Uint8Array, first: number, end: number, limit: number): number {
  if (end >= limit) return end;
  const form = tokens.form(end);
  if (form.kind === TokenKind.word) {
    if (capitals[end]) return endsBefore(tokens.form(end - 1)) ? end : end + 1;
    return overSmallWord(tokens, capitals, first, end, limit, form);
  }
  if (!JOINING_MARKS.has(form)) return end;
  if (form.text === '-') return overHyphen(tokens, capitals, first, end, limit);
  if (form.text === '&') return end + 1 < limit && capitals[end + 1] ? end + 2 : end;
  if (form.text === "'" || form.text === '’') return overPluralPossessive(tokens, capitals, end, limit);
  return end;
}

const JOINING_MARKS = wordSet("- & '");

/** "Ministry Inc. Boeing": a name does not go on after a suffix that ends names. */
function endsBefore(previous: WordForm): boolean {
  return (previous.names & NameFact.nameSuffix) !== 0;
}

function overSmallWord(tokens: Tokens, capitals: Uint8Array, first: number, end: number, limit: number, form: WordForm): number {
  if (form.names & NameFact.particle) {
    const after = afterParticles(tokens, end, limit);
    if (after < limit && capitals[after]) return after + 1;
    return overArabicArticle(tokens, capitals, end, limit);
  }
  if (!JOINING_WORDS.has(form)) return end;
  const { lower } = form;
  if (lower === "'s") return overPossessive(tokens, capitals, end, limit);
  if (lower === 'and') return overAnd(tokens, capitals, first, end, limit);
  if (!takesPhrase(tokens, first, end, lower)) return end;
  const after = tokens.lower(end + 1) === 'the' ? end + 2 : end + 1;
  return after < limit && capitals[after] ? after + 1 : end;
}

const JOINING_WORDS = wordSet("'s and of for on");

function afterParticles(tokens: Tokens, from: number, limit: number): number {
  let i = from;
  while (i < limit && i < from + 3 && tokens.form(i).names & NameFact.particle && !(tokens.form(i).shape & Shape.capitalised)) i++;
  return i;
}

/** "Bashar al-Assad". */
function overArabicArticle(tokens: Tokens, capitals: Uint8Array, end: number, limit: number): number {
  return end + 2 < limit && isHyphen(tokens, end + 1) && capitals[end + 2] ? end + 3 : end;
}

/** Words that take "of", "for" or "on" into a name: "Ministry of", "Center for", "Council on", "Gulf of". */
function takesPhrase(tokens: Tokens, first: number, end: number, preposition: string): boolean {
  const head = tokens.form(end - 1);
  if (preposition === 'on') return ON_HEADS.has(head);
  if (head.names & NameFact.role && end - first === 1) return false;
  if (head.names & (NameFact.orgHead | NameFact.stateBody)) return true;
  if (preposition === 'for') return FOR_HEADS.has(head);
  return (head.names & NameFact.placeHead) !== 0 || OF_HEADS.has(head);
}

const ON_HEADS = wordSet('committee council commission conference subcommittee convention');
const FOR_HEADS = wordSet('campaign citizens americans mothers students doctors scientists');
const OF_HEADS = wordSet(
  `republic kingdom states union daughters sons knights house lords isle sea emirates free friends army board sultanate
   commonwealth duchy principality people democrats journal college states-general`,
);

/** "Bank of Trade and Industry" goes on after "of"; "Securities and Exchange Commission" is held together by its last word. */
function overAnd(tokens: Tokens, capitals: Uint8Array, first: number, end: number, limit: number): number {
  if (end + 1 >= limit || !capitals[end + 1]) return end;
  const next = tokens.form(end + 1);
  if (next.names & (NameFact.role | NameFact.given | NameFact.honorific) && !(next.names & NameFact.common)) return end;
  if (next.entries !== null && !(next.names & NameFact.common)) return end;
  let ofPhrase = false;
  for (let i = first; i < end; i++) {
    if (tokens.form(i).names & NameFact.orgHead && i + 1 < end && PREPOSITIONS.has(tokens.form(i + 1))) ofPhrase = true;
  }
  if (ofPhrase) {
    const before = tokens.form(end - 1);
    return before.names & NameFact.common && next.names & NameFact.common && !(next.names & NameFact.orgHead) ? end + 2 : end;
  }
  return headsPair(tokens, capitals, first, end, limit) ? end + 2 : end;
}

const PREPOSITIONS = wordSet('of for on');

/** Both halves are common words and the second half ends with a head: "Food and Drug Administration". */
function headsPair(tokens: Tokens, capitals: Uint8Array, first: number, end: number, limit: number): boolean {
  const before = tokens.form(end - 1);
  if (!(before.names & NameFact.common) || before.names & (NameFact.orgHead | NameFact.role | NameFact.given)) return false;
  if (tokens.form(first).names & NameFact.given) return false;
  let last = end + 1;
  while (last + 1 < limit && capitals[last + 1]) last++;
  const head = tokens.form(last);
  return last > end + 1 && (head.names & NameFact.orgHead) !== 0 && (tokens.form(end + 1).names & NameFact.common) !== 0;
}

/** "People's Party", "Women's Institute": a possessive inside a name, known by what goes before and after. */
function overPossessive(tokens: Tokens, capitals: Uint8Array, end: number, limit: number): number {
  if (end + 1 >= limit || !capitals[end + 1]) return end;
  const owner = tokens.form(end - 1);
  if (OWNERS.has(owner)) return end + 2;
  if (owner.names & NameFact.stateBody) return end;
  return SAINTS.has(tokens.form(end - 2)) ? end + 2 : end;
}

const OWNERS = wordSet(
  `people women men children king queen lord god world nation mother father veteran worker writer alzheimer parkinson moody
   macy levi`,
);
const SAINTS = wordSet('st st. saint');

/** "Workers' Party", "Teachers' Union". */
function overPluralPossessive(tokens: Tokens, capitals: Uint8Array, end: number, limit: number): number {
  if (!tokens.glued(end) || tokens.glued(end + 1) || end + 1 >= limit || !capitals[end + 1]) return end;
  const owner = tokens.form(end - 1);
  const next = tokens.form(end + 1);
  const ofPeople = PEOPLE_ENDINGS.some((ending) => owner.lower.endsWith(ending)) && !(owner.names & NameFact.family);
  const isPlural = ofPeople || (owner.lower.endsWith('s') && (owner.names & NameFact.common) !== 0);
  return isPlural && next.names & NameFact.orgHead ? end + 2 : end;
}

const PEOPLE_ENDINGS = words('ers ists ants ees');

// --- hyphens ---------------------------------------------------------------------------------------------------

function isHyphen(tokens: Tokens, token: number): boolean {
  return tokens.form(token).text === '-' && tokens.glued(token) && tokens.glued(token + 1);
}

/**
 * "Jean-Claude", "Kim Jong-un" and "Asia-Pacific" stay one; pairs ("China-U.S.", "Kim-Trump") are cut later, where
 * names are known; "China-based" ends before its hyphen.
 */
function overHyphen(tokens: Tokens, capitals: Uint8Array, first: number, end: number, limit: number): number {
  if (end + 1 >= limit || !isHyphen(tokens, end)) return end;
  const before = tokens.form(end - 1);
  const after = tokens.form(end + 1);
  if (isPairWord(before) && isPairWord(after)) return end;
  if (capitals[end + 1]) return end + 2;
  if (after.kind !== TokenKind.word) return end;
  const koreanGivenName = after.text.length <= 5 && !COMPOUND_ENDS.has(after) && isKorean(tokens, first, end);
  if (koreanGivenName) return end + 2;
  if (after.names & NameFact.particle && isHyphen(tokens, end + 2) && capitals[end + 3]) return end + 4; // "Port-au-Prince"
  return end;
}

/** A country or demonym on one side of a hyphen: each side is a name of its own. */
function isPairWord(form: WordForm): boolean {
  return form.entries?.some(({ tokens, country }) => tokens.length === 1 && country !== null) ?? false;
}

function isKorean(tokens: Tokens, first: number, end: number): boolean {
  return end - first >= 2 && KOREAN_FAMILIES.has(tokens.form(end - 2));
}

const KOREAN_FAMILIES = wordSet(
  `kim lee yi rhee park pak ban choi choe jung jeong chung moon mun roh noh yoon yun han cho jo kang hwang oh seo suh shin song
   hong ahn an lim im ri no chun hyon hwang nam bae baek son hu wen li wang zhang chen lin tsai ma chiang chang lien su yu
   kwok lam leung lau hui yau wong kwong shiu chu fung ng tam mak cheng cheung tsang yeung lai yip siu tang tse chow hsieh hsu
   huang wei chiu kuo liao lu peng shen tsao tseng ku`,
);
const COMPOUND_ENDS = wordSet('based led born owned style run era wide like made area held ruled built size bound type level only free');
