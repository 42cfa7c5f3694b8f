import { assertFound, parseMarked } from '../../marked';
import { actorsOf } from './read';

/** Sentences whose names are marked; everything else capitalised in them is a near-miss. */
const CASES: Readonly<Record<string, readonly string[]>> = {
  'titles and roles stay outside': [
    'They met Treasury Secretary [actor:Ana Ruiz] and Sen. [actor:Tom Oduya] on Monday.',
    'The [actor:Foreign Ministry] spokeswoman [actor:Lena Park] spoke; Dr. [actor:Amara Osei] listened.',
    '[actor:Foreign Ministry] officials saw the visit of Deputy Prime Minister [actor:Jonas Weber] was short.',
    'Secretary of State [actor:Helen Mora] arrived late.',
  ],
  'possessives stay outside': [
    'We read [actor:Ana Ruiz]’s letter and [actor:Kenya]’s reply.',
    'It was [actor:Oduya]\'s idea, said [actor:Tom Oduya].',
  ],
  'nothing is joined over punctuation': [
    'He named [actor:Ana Ruiz], [actor:Tom Oduya] and [actor:Lena Park].',
    'According to the [actor:Harbour Safety Agency] ([actor:HSA]), [actor:Kenya] paid.',
  ],
  'the letters of a currency are no country': [
    'The [actor:US] paid US$6 billion to [actor:Kenya], and C$5 million was left.',
    'Fares of the [actor:US] ($5 million) fell, as did those of the [actor:U.S.]; $6 was saved.',
  ],
  'pairs are split': [
    'The [actor:Kenya]-[actor:Uganda] talks and the [actor:U.S.]-[actor:Japan] pact went on.',
    'The [actor:Ruiz]–[actor:Oduya] meeting was planned by [actor:Ana Ruiz] and [actor:Tom Oduya].',
  ],
  'hyphens inside names stay': [
    'Minister [actor:Jean-Claude Morel] met [actor:Kim Dong-su] and [actor:Bashar al-Karim].',
    'A [actor:CNBC]-hosted event drew a [actor:Kenya]-based firm.',
  ],
  'lists after a plural title': ['A call between Presidents [actor:Ana Ruiz] and [actor:Tom Oduya] followed.'],
  'particles and suffixes': [
    'We asked [actor:Ursula van der Berg], [actor:Omar bin Rashid] and [actor:Peter Oduya Jr.] about it.',
  ],
  'bodies with small words inside': [
    'The [actor:Ministry of Trade and Industry] called the [actor:Center for Coastal and Marine Studies].',
    'The [actor:Food and Harbour Administration] fined the [actor:Bank of Tano].',
    'The rules of the [actor:Workers’ Party] changed.',
  ],
  'a state body keeps its country': [
    'In a statement [actor:Kenya’s Ministry of Health] denied it.',
    'The [actor:Kenyan Foreign Ministry] agreed.',
  ],
  'possessive plurals of bodies': [
    'She joined the [actor:Western Dockers’ Union] in May.',
    'He read the [actor:Tanos]’ letter to the union.',
  ],
  'words of a role are no part of a demonym': ['The plan of Kenyan Energy Minister [actor:Lena Quorvale] failed.'],
  'names before a handle, whatever their words': [
    'The dam has been leaking since Friday.\n\n— [actor:Valley Engineers’ Association] ([actor:@valley_engineers]) November 2, 2025',
  ],
  'offices of a field': [
    'Minister of Education [actor:Lena Quorvale] spoke.',
    'Member of [actor:Parliament] [actor:Lena Quorvale] spoke.',
  ],
  'families first': ['Today [actor:Xi Meiling] met students; [actor:Xi] smiled.'],
  'capitals that are no actors': [
    'They put it on the Entity List under Section 301 on Tuesday in October.',
    'However, the deal was off. Nobody in the room spoke. Shipping stopped.',
    'I think Christmas is early.',
    'Willful neglect is a crime. Outlooks differ.',
    'Dockers in the hall cheered. Bakers left. Tension rose.',
    'Campaigners say they have been here before. Growers agree.',
    'Having [actor:Oduya] host the fair fits, said [actor:Tom Oduya].',
    'Union leader [actor:Lena Park] spoke. The union had a plan.',
  ],
  'an article starts behind its dateline': [
    '[actor:NAIROBI], [actor:Kenya] ([actor:AP]) _ Gunmen seized two trucks.',
    '[actor:NAIROBI], [actor:Kenya] ([actor:AP]) -- Rescuers found a boy.',
    '[actor:NAIROBI], [actor:Kenya] ([actor:AP]) -- [actor:Ana Ruiz] found a boy.',
  ],
  'countries that start with a title, and who plays whom': [
    'CRICKET - [actor:SRI LANKA] V [actor:ZIMBABWE] SECOND TEST SCOREBOARD.',
    'Prime Minister [actor:Ana Ruiz] of [actor:Sri Lanka] met Monsignor [actor:Tom Oduya].',
  ],
};

describe('names: extent', () => {
  for (const [phenomenon, sentences] of Object.entries(CASES)) {
    it(phenomenon, () => {
      for (const sentence of sentences) {
        const marked = parseMarked(sentence);
        assertFound(marked, 'actor', actorsOf(marked.text).mentions.filter(({ form }) => form !== 'demonym'));
      }
    });
  }

  it('reads headlines by what the body says', () => {
    const marked = parseMarked(
      '[actor:Ruiz] Hopeful Despite Slow Harbour Talks\n\n'
      + 'The harbour talks are slow, but minister [actor:Ana Ruiz] is hopeful. “Slow is fine,” [actor:Ruiz] said.',
    );
    assertFound(marked, 'actor', actorsOf(marked.text).mentions);
  });

  it('reads shouted headlines', () => {
    const marked = parseMarked('[actor:OXFAM] WARNS OF FLOODS IN [actor:KENYA]\n\nFloods are near, [actor:Oxfam] warns.');
    assertFound(marked, 'actor', actorsOf(marked.text).mentions);
  });
});
