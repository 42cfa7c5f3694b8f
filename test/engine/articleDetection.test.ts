import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { DECIDING_LENGTH, readsLikeArticle } from '../../src/engine/articleDetection';

const articles: Readonly<Record<string, string>> = {
  'an agency report': `VALE, Oduya (NPA) — Engineers found two new cracks in the dam above Vale on Tuesday, the council said, a week after heavy rain.
“We are not leaving,” Mayor Ben Oduya told reporters outside the town hall. “The dam will hold.”
About 4,000 residents were told to leave their homes. Police said 12 people were injured in the rush.`,
  'a report without quotations': `Dam above Vale closed after cracks\n\nThe provincial government closed the dam above Vale on Monday after inspectors found cracks in its eastern wall.
The dam, built in 1961, supplies three cities with water. A second inspection in March had found no damage, according to the ministry.`,
  'a draft of two sentences': 'The mayor of Vale said on Monday that the dam would hold. “Nobody has to leave,” she told reporters.',
  'a British draft': '‘The dam is sound,’ the minister, Mara Oduya, told parliament on Thursday. Opposition leaders said she had misled the house.',
  'an interview': `Vale News interviews the engineer who found the cracks\n\nMarch 14, 2031\n\nAna Ruiz was an engineer at the dam above Vale for twelve years. On Tuesday she spoke to Vale News about the night when the council was told to leave the town.
VN: What did you see?\nRUIZ: I saw a crack in the eastern wall, and I called the police. They said nobody was on duty. The mayor told me later that she had not been told until Monday.`,
  'one with front matter': '---\ntitle: Dam holds\ndate: 2031-03-14\n---\n\nThe dam above Vale held through the night, the council said on Monday. Two people were injured, police said.',
  'a hard-wrapped one': `The dam above Vale held through the night, the council said on\nMonday, but engineers warned that two new cracks in its eastern\nwall could grow if the rain goes on. Police told residents of the\nlower town to leave.`,
  'business news': 'Shares of Vale Water fell 12 percent on Friday after the company said profit dropped to $3.2 million in the third quarter. Analysts had predicted $5 million. Chief executive Ana Ruiz called the result “a wake-up call.”',
};

const others: Readonly<Record<string, string>> = {
  'code': `import { dam } from './dam';\n\n// The council said on Monday that the dam will hold.\nexport function holds(level: number): boolean {\n  return level < dam.height;\n}\n`,
  'a log': Array.from({ length: 20 }, (_, n) => `2031-03-14 10:${10 + n}:07 INFO [dam] level is ${n} metres, the council said`).join('\n'),
  'comma-separated values': 'date,place,level,said\n2031-03-14,Vale,12.4,council\n2031-03-15,Vale,12.6,council\n2031-03-16,Oduya,12.9,police\n'.repeat(8),
  'a table by tabs': 'Monday\tVale\t12\tThe council said\nTuesday\tVale\t13\tThe police said\n'.repeat(10),
  'requirements': 'numpy==1.26.4\nrequests>=2.31\npandas~=2.2 # the council said\nscipy\n'.repeat(5),
  'robots.txt': 'User-agent: *\nDisallow: /private/\nDisallow: /tmp/\nAllow: /\nSitemap: https://example.org/sitemap.xml\n'.repeat(3),
  'CMakeLists.txt': 'cmake_minimum_required(VERSION 3.20)\nproject(dam LANGUAGES CXX)\nadd_executable(dam main.cpp)\ntarget_link_libraries(dam PRIVATE water)\n'.repeat(4),
  'a licence': `You may copy and distribute the software under the terms of this licence, provided that the copyright notice and this permission notice are kept in all copies. The software comes without warranty of any kind. In no event shall the licensor be liable for damages arising from its use, and the licensee shall hold the licensor harmless from any claim.`,
  'terms of service': `By using the site you accept these terms. You agree not to use your account to harm others. The provider shall not be liable for damages. This agreement shall be governed by the laws of Vale, and any dispute arising hereunder shall be settled by its courts. You may end this agreement at any time by written notice.`,
  'a readme': `Dam is a library for reading the level of a dam. Install the package with the command below, then import the module and call its functions. The default options are written to a configuration file in your home directory. If you find a bug, please open an issue in the repository, and run the tests before you send a patch.`,
  'a changelog': `Version 2.1 was released on Monday. It fixes a bug in the parser and adds an option to the command. The default value of the buffer changed. Version 2.0 removed the deprecated functions, fixed the build on Windows and added new error messages to the server. Thanks to all who reported errors and tested the release.`,
  'a settings file': '[dam]\nheight = 40\nname = "Vale"\n; the council said so\n[river]\nlevel = 12\n'.repeat(6),
  'a chat': '[10:12] <ana> the council said it will hold\n[10:13] <ben> lol who told you\n[10:13] <ana> the mayor told reporters on Monday\n[10:14] <ben> ok see you there then\n'.repeat(4),
  'subtitles': '1\n00:00:01,000 --> 00:00:04,000\nThe council said the dam will hold.\n\n2\n00:00:05,000 --> 00:00:09,000\nThe mayor told them on Monday.\n\n'.repeat(5),
  'mail headers': 'From: ana@example.org\nTo: ben@example.org\nSubject: the dam\nDate: Mon, 14 Mar 2031 10:12:00 +0000\nMessage-ID: <1@example.org>\nMIME-Version: 1.0\nContent-Type: text/plain\n\nThe dam holds, the council said.\n',
  'a word list': 'dam\nwater\ncrack\nmayor\nsaid\ntold\nMonday\ncouncil\npolice\nwall\n'.repeat(10),
  'a list': '- bread\n- milk\n- two eggs\n- call the mayor on Monday\n- ask what the council said\n',
  'a poem': 'O dam above the vale\nso grey against the morning\nyou hold the rain, the hail\nand never gave a warning\n\nI walk your wall at night\nand you are still and dreaming\n',
  'lorem ipsum': 'Lorem ipsum dolor sit amet, consectetur adipiscing elit, sed do eiusmod tempor incididunt ut labore et dolore magna aliqua. Ut enim ad minim veniam, quis nostrud exercitation ullamco laboris nisi ut aliquip ex ea commodo consequat.',
  'a German report': 'Der Damm oberhalb von Vale hat der Flut standgehalten, wie der Stadtrat am Montag mitteilte. „Niemand muss gehen“, sagte die Bürgermeisterin. Rund 4000 Einwohner waren am Sonntag in Sicherheit gebracht worden.',
  'a French report': 'Le barrage de Vale a tenu toute la nuit, a annoncé lundi le conseil municipal. « Personne ne doit partir », a déclaré la maire devant la presse. Environ 4 000 habitants avaient été évacués dimanche.',
  'a recipe': 'Heat the oven and butter a tin. Mix the flour with the sugar, add the eggs one by one, and stir until the dough is smooth. Pour it into the tin and bake for an hour. Let it cool before you cut it, and serve it with cream if you like.',
  'a diary': 'I went for a walk along the river and thought about my mother. I do not know why I never told her what I wanted. My days are slow now, and I like them that way. I cook, I read, I sleep, and when it rains I sit by my window.',
  'a manual': 'Press the button to turn the device on. Select the menu, then choose the option for your language. If the device does not respond, hold the key for ten seconds. The table below lists the values of each parameter. You can change the default values in the settings.',
  'nothing': '',
  'a few words': 'The mayor said no.',
  'symbols': '“””“”“”’’‘'.repeat(100),
};

describe('reads like an article', () => {
  for (const [name, text] of Object.entries(articles)) {
    it(`yes: ${name}`, () => {
      const verdict = readsLikeArticle(text);
      assert.ok(verdict.article, `${verdict.score.toFixed(2)}: ${verdict.reasons.join('; ')}`);
    });
  }
  for (const [name, text] of Object.entries(others)) {
    it(`no: ${name}`, () => {
      const verdict = readsLikeArticle(text);
      assert.ok(!verdict.article, `${verdict.score.toFixed(2)}: ${verdict.reasons.join('; ')}`);
    });
  }

  it('takes the file name as a hint only', () => {
    const weak = 'The report on the dam was sent to the council of Vale on Monday. Its authors found that the wall had been built in two years.';
    assert.ok(readsLikeArticle(weak, 'news/dam.txt').article);
    assert.ok(!readsLikeArticle(weak, 'news/README.txt').article);
    assert.ok(readsLikeArticle(articles['an agency report'] ?? '', 'history.txt').article);
  });
  it('looks at the first kilobytes alone', () => {
    const text = (articles['an agency report'] ?? '').repeat(40);
    assert.deepEqual(readsLikeArticle(`${text}{{{{`.padEnd(1_000_000, '{')), readsLikeArticle(text.slice(0, DECIDING_LENGTH)));
  });
  it('takes any text', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => void readsLikeArticle(text)));
  });
});
