import { strings, type Translate } from './strings';

/**
 * The engine's rules as a reader would say them, each as an answer to "Why?". A rule that is missing here is shown by
 * its name, so that every extraction explains itself from its first day.
 */
export const RULES: Readonly<Record<'quote' | 'actor' | 'figure', Readonly<Record<string, string>>>> = {
  quote: {
    'inverted-cue': 'after the quotation stand the verb and then the speaker',
    'trailing-cue': 'after the quotation stand the speaker and then the verb',
    'split-by-cue': 'speaker and verb stand in the middle of what was said',
    'colon-after-cue': 'speaker, verb and colon stand before the quotation',
    'quotation-after-cue': 'speaker and verb stand before the quotation',
    'that-clause': 'the verb takes a clause with “that”',
    'question-clause': 'the verb takes a clause with a question word',
    'clause-after-phrase': 'the clause belongs to the verb before it, with a phrase between them',
    'infinitive': 'the verb takes an infinitive that says what was promised or asked for',
    'person-and-infinitive': 'the verb takes who is addressed and what they shall do',
    'relative-clause': 'the clause goes on from the words before speaker and verb',
    'relative-object': '“which” or “what” stands for what the verb is said of, and the words behind it say how',
    'passive-subject': 'the verb is in the passive: its subject is what was said or judged',
    'bare-clause': 'the verb takes a clause without “that”',
    'object': 'the object of the verb says what was said',
    'according-to': 'the sentence says according to whom',
    'as-reported': 'the sentence says as who put it',
    'phrasal-cue': 'an expression of several words stands for “said”',
    'nominal-cue': 'a noun such as “statement” or “claim” introduces it',
    'name-and-colon': 'a name with a colon stands before it',
    'transcript': 'it is written like a transcript: a label says who speaks, and the words follow',
    'transcript-question': 'it is written like a transcript, and whose label stands before it asks the questions',
    'transcript-answer': 'it is the answer in an interview that is printed with questions and answers',
    'paragraph-after-colon': 'the sentence before ends with a verb of saying and a colon',
    'quotation-after-colon': 'a colon leads to the quotation',
    'cue-before-paragraph': 'the paragraph before ends with the speaker and a verb of saying',
    'continued-quotation': 'it goes on after a quotation of the same speaker',
    'quotation-introduced': 'the sentence before says that somebody speaks',
    'quotation-signed': 'a name stands behind the quotation and a dash',
    'quotation-alone': 'a quotation stands by itself',
    'quotation-in-sentence': 'a quotation stands in a sentence without a verb of saying',
    'embedded-post': 'it is an embedded post, with its author below it',
    'corrected': 'somebody has corrected it',
  },
  actor: {
    'corrected': 'somebody has corrected it',
    'workspace-actor': 'the list of actors of this workspace names it',
    'kept-apart': 'somebody has said that the name is not that of a similar actor',
    'known-country': 'it is the name of a country',
    'known-demonym': 'it is the adjective or the people of a country',
    'known-organization': 'it is the name of a known organisation',
    'known-place': 'it is the name of a known place',
    'known-person': 'it is the name of a known person',
    'after-role': 'a title or role stands before the name',
    'capitalised': 'its capitals and its place in the sentence show a name',
    'team': 'the town or country stands for its team',
    'state-body': 'it is a public body by the pattern of its name',
    'acronym': 'it is the short form of a longer name',
    'short-name': 'it is a shorter form of a name in this article',
    'part-of-full-name': 'it is part of a full name in this article',
    'capital-for-government': 'the capital stands for the government',
    'handle': 'the address in brackets belongs to the name before it',
    'capital-as-place': 'something happens there, so that it is the place',
    'pronoun-person': 'the pronoun most likely means the person named last before it',
    'pronoun-body': 'the pronoun most likely means the body named last before it',
    'pronoun-plural': 'the pronoun most likely means those named last before it',
    'subject-ahead': 'it is the subject that follows in the same sentence',
    'owner': 'it belongs to the body or country named before it in the sentence',
    'first-person': 'inside a quotation it is the speaker',
    'spoken-for': 'inside a quotation it is the body that the speaker speaks for',
    'interviewee': 'in this interview the answers are of the interviewee, and the questions are put to them',
    'interviewee-and-others': 'in this interview the answers are of the interviewee and others',
    'interviewer': 'in this interview the questions are theirs',
    'addressee': 'the question is put to whoever speaks next',
    'described-person': 'the description most likely means the person whom the sentences before are about',
    'relative-clause': 'it refers to the name before it',
    'described': 'the description fits somebody named in this article',
    'apposite-name': 'the description stands next to the name',
    'government-of-country': 'it is the government of the country',
    'latest-body': 'it most likely means the body named last before it',
    'author-of-document': 'it is the work of whom the article names with it',
    'named-later': 'the article names the only one with this role further on',
    'statement-of-last-speaker': 'the statement is of who spoke last',
    'name': 'it is the name itself',
    'names': 'several are named together',
    'unnamed': 'the article describes the speaker without a name',
    'speaker-unknown': 'the article does not say who this is',
  },
  figure: {
    'percent': 'a number with a word or sign for per cent',
    'money': 'a number with a currency',
    'measure': 'a number with a unit of measure',
    'count': 'a number of things',
    'fraction': 'a fraction in words',
    'ratio': 'one number out of another',
    'ordinal': 'a place in an order',
    'range': 'two numbers that span a range',
    'pair': 'two numbers against each other',
    'age': 'a number of years of age',
    'age-apposition': 'a number behind a person’s name, between commas',
    'vague-amount': 'an amount in words without an exact number',
    'duration': 'a number with a unit of time',
    'vague-duration': 'a stretch of time without an exact number',
    'date': 'a day, with its month or year',
    'date-inferred-year': 'a day and month; the year is inferred',
    'misspelt-month': 'a date in which the name of the month is misspelt',
    'year': 'a year',
    'month': 'a month',
    'weekday': 'a day of the week, the one nearest to the date of publication',
    'relative': 'a date told from the date of publication',
    'anaphoric': 'a date told from another date in the text',
    'quarter': 'a quarter of a year',
    'season': 'a season',
    'decade': 'a decade',
    'century': 'a century',
    'clock': 'a time of day',
    'part-of-day': 'a part of a day',
    'vague': 'a time without a date',
    'recurring': 'a time that comes again and again',
  },
};

/** Rules of mentions that take up other words for the same actor, as "she" takes up "Ana Ruiz"; for others, words beside them tell. */
export const TAKING_UP: ReadonlySet<string> = new Set([
  'part-of-full-name', 'short-name', 'acronym', 'pronoun-person', 'pronoun-body', 'pronoun-plural', 'subject-ahead', 'owner',
  'relative-clause', 'described', 'described-person', 'named-later', 'latest-body', 'interviewee', 'interviewee-and-others',
]);

export function explainRule(kind: keyof typeof RULES, rule: string, t: Translate): string {
  const words = Object.hasOwn(RULES[kind], rule) ? RULES[kind][rule] : undefined;
  return words === undefined ? t(strings.byRule, rule.replace(/[-_]+/g, ' ')) : t(words);
}

/** From here up an extraction is as good as certain; calibrated on labelled articles (`npm run eval`). */
const SURE = 0.85;
const LIKELY = 0.6;

export function confidenceWord(confidence: number, t: Translate): string {
  if (confidence >= SURE) return t(strings.sure);
  return t(confidence >= LIKELY ? strings.likely : strings.uncertain);
}
