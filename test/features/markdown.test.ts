import { strict as assert } from 'node:assert';
import { createRequire } from 'node:module';
import fc from 'fast-check';
import { bulleted, commandLink, escapeMarkdown, md, oneLine, shortened } from '../../src/features/markdown';

interface MarkdownIt { render(source: string): string }
// Comes with @vscode/vsce; tables, autolinks and raw HTML on: the worst case for an attempt to break out.
const MarkdownIt = createRequire(import.meta.url)('markdown-it') as (options: object) => MarkdownIt;
const renderer = MarkdownIt({ html: true, linkify: true });

/** What a reader sees: text without tags; fails where there is any element but a paragraph. */
function seen(source: string): string {
  const html = renderer.render(source).trim();
  const inner = /^<p>([^]*)<\/p>$/.exec(html)?.[1] ?? html;
  assert.ok(!inner.includes('<'), `an element came through: ${html}`);
  return inner.replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&quot;/g, '"').replace(/&amp;/g, '&');
}

describe('escapeMarkdown', () => {
  const attempts = {
    'a link': '[the minister](https://example.org/x)',
    'an image': '![chart](https://example.org/track.png)',
    'HTML': '<img src=x onerror=alert(1)><b>bold</b>',
    'a command URI': '[pay](command:workbench.action.terminal.new?%5B%22x%22%5D)',
    'a command autolink': '<command:workbench.action.quit>',
    'backticks': '`code` and ```fence```',
    'a table': '| a | b |',
    'emphasis': '**Bold** _Slant_ ~~gone~~ __under__',
    'a heading': '# The Minister',
    'a list': '1. First - second * third + fourth',
    'an autolink': 'www.example.org and https://example.org and someone@example.org',
    'a reference': '[x]: https://example.org "title"',
    'an entity': '&lt;script&gt; &#x202E; &copy;',
    'a backslash before a mark': '\\[x\\](y) \\\\*z*',
    'a theme icon': '$(alert) ${name}',
    'a comment': '<!-- hidden --> <?php ?> <![CDATA[x]]>',
  };
  for (const [name, attempt] of Object.entries(attempts)) {
    it(`shows ${name} as it is written`, () => assert.equal(seen(escapeMarkdown(attempt)), attempt));
  }

  it('keeps line breaks from starting a block', () => {
    assert.equal(seen(escapeMarkdown('Chen\n\n# Title\r\n- item\n\n    code\u2028> quote')), 'Chen # Title - item code > quote');
  });

  it('makes marks that turn the direction of text, and hidden ones, visible', () => {
    assert.equal(oneLine('bank\u202Efdp.exe\u2066'), 'bank⟨U+202E⟩fdp.exe⟨U+2066⟩');
    assert.equal(oneLine('Mi\u200Bnister \u{E0041}'), 'Mi⟨U+200B⟩nister ⟨U+E0041⟩');
    assert.equal(oneLine('a\u0007b\u001b[31m'), 'a⟨U+0007⟩b⟨U+001B⟩[31m');
  });

  it('leaves the joiners of scripts and emoji alone', () => {
    assert.equal(oneLine('می\u200cخواهم 👩\u200d💻'), 'می\u200cخواهم 👩\u200d💻');
  });

  it('shows any text as it is', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme-ascii', maxLength: 60 }), (text) => {
      assert.equal(seen(escapeMarkdown(text)), oneLine(text));
    }));
  });
});

describe('md', () => {
  it('escapes what is put in and keeps what is written', () => {
    const name = md`**${'*Chen*'}** (${3})`;
    assert.equal(md`${name}: ${'<i>'}`.source, '**\\*Chen\\*** (3): \\<i\\>');
  });

  it('keeps bold closed after punctuation', () => {
    assert.match(renderer.render(md`**${'“Enough.”'}** · ${'x'}`.source), /<strong>“Enough.”<\/strong>/);
  });

  it('lists items one a line', () => assert.equal(bulleted([md`a`, md`b`]).source, '- a\n- b'));
});

describe('commandLink', () => {
  it('keeps any address inside the parentheses', () => {
    const uri = "file:///a (1)/it's [x]).txt";
    const link = commandLink('Set [details]', 'claimlens.setDetails', [uri]).source;
    const [, command, query] = /<a href="command:([\w.]+)\?([^"]*)">Set \[details\]<\/a>/.exec(permissive.render(link)) ?? [];
    assert.equal(command, 'claimlens.setDetails');
    assert.deepEqual(JSON.parse(decodeURIComponent(query ?? '')), [uri]);
  });
});

// markdown-it refuses unknown schemes unless told otherwise; VS Code decides by its own list of enabled commands.
const permissive = Object.assign(MarkdownIt({}), { validateLink: () => true });

describe('shortened', () => {
  it('cuts at a word', () => assert.equal(shortened('The bridge will be rebuilt', 18), 'The bridge will…'));
  it('does not cut a surrogate pair', () => assert.equal(shortened('aaa😀😀😀', 5), 'aaa…'));
  it('leaves short text alone', () => assert.equal(shortened('Short.', 10), 'Short.'));
});
