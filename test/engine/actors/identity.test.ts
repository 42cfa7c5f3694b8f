import { strict as assert } from 'node:assert';
import { actorsOf, summary } from './read';

describe('actors: who is who', () => {
  it('links surnames, first names and full names with an initial', () => {
    const text = 'Minister Ana Ruiz spoke. Ruiz was calm. Later Ana B. Ruiz left.';
    assert.deepEqual(summary(actorsOf(text)), ['ana-b-ruiz: Ana Ruiz, Ruiz, Ana B. Ruiz']);
  });

  it('keeps two people with one surname two', () => {
    const text = 'Ana Ruiz left early. Ruiz was tired. Her brother Marco Ruiz stayed. Ruiz made tea.';
    assert.deepEqual(summary(actorsOf(text)), ['ana-ruiz: Ana Ruiz, Ruiz', 'marco-ruiz: Marco Ruiz, Ruiz']);
  });

  it('knows a person behind a title, whatever else the surname means', () => {
    for (const title of ['Dr.', 'Mr.', 'Judge', 'Sheriff']) {
      const text = `${title} John Banks said it would rain. ${title} Banks also said that.`;
      assert.deepEqual(summary(actorsOf(text)), ['john-banks: John Banks, Banks'], title);
    }
    const park = 'Judge Mara Park met them. They spoke to Judge Park on Monday.';
    assert.deepEqual(summary(actorsOf(park)), ['mara-park: Mara Park, Park']);
    assert.deepEqual(summary(actorsOf('They met Dr. Burrows on Monday.')), ['burrows: Burrows']);
  });

  it('knows a body by the first words of its name', () => {
    const text = 'Harlow Bend Care Center closed. Staff of Harlow Bend left. Officials at Harlow Bend agreed.';
    assert.deepEqual(summary(actorsOf(text)), ['harlow-bend-care-center: Harlow Bend Care Center, Harlow Bend, Harlow Bend']);
  });

  it('near-miss: first words that two bodies have, or that name a place', () => {
    const two = actorsOf('Shares of Harlow Bend Bank fell. Shares of Harlow Bend Group rose. Shares of Harlow Bend rose.');
    assert.ok(!summary(two).some((line) => /Ba?n?k?.*, Harlow Bend$|Group, Harlow Bend$/.test(line)), summary(two).join('; '));
    const place = summary(actorsOf('The New York Times met. Crews left New York.'));
    assert.equal(place.length, 2, place.join('; '));
    const police = summary(actorsOf('They met in Harlow Bend. The Harlow Bend Police Department left.'));
    assert.equal(police.length, 2, police.join('; '));
  });

  it('knows a body by a common word that opens its name', () => {
    const text = 'Pioneer Valley Bancorp grew. When Pioneer bought a rival, the pioneer of steel left. A pioneer stayed.';
    assert.deepEqual(summary(actorsOf(text)), ['pioneer-valley-bancorp: Pioneer Valley Bancorp, Pioneer']);
  });

  it('near-miss: bodies and places that begin with a title', () => {
    const text = 'Students of Dr. Oduya School met at Captain Cook Islands. The Justice Department and General Motors agreed.';
    assert.ok(actorsOf(text).actors.every(({ type }) => type !== 'person'), summary(actorsOf(text)).join('; '));
  });

  it('knows a body with and without its country, with stops and without', () => {
    const text = 'The US Air Force met. The U.S. Air Force agreed. The Air Force left.';
    assert.deepEqual(summary(actorsOf(text)), ['us-air-force: US Air Force, U.S. Air Force, Air Force']);
  });

  it('near-miss: the forces of two countries', () => {
    const text = 'The U.S. Air Force met the Israeli Air Force.';
    assert.deepEqual(summary(actorsOf(text)), ['us-air-force: U.S. Air Force', 'israeli-air-force: Israeli Air Force']);
  });

  it('links acronyms both ways and by initials', () => {
    const text = 'The Harbour Safety Agency (HSA) met. The HSA agreed with TWU, the Tano Workers Union.';
    assert.deepEqual(summary(actorsOf(text)), [
      'harbour-safety-agency: Harbour Safety Agency, HSA, HSA', 'tano-workers-union: TWU, Tano Workers Union',
    ]);
  });

  it('knows a company without its legal form, and by its first word', () => {
    const company = 'Harlow Freight Corp. said it would pay. Shares of Harlow Freight rose.';
    assert.deepEqual(summary(actorsOf(company)), ['harlow-freight-corp: Harlow Freight Corp., Harlow Freight']);
    const group = 'The Harlow Group said it had sold its stake. Harlow declined to comment.';
    assert.deepEqual(summary(actorsOf(group)), ['harlow-group: Harlow Group, Harlow']);
    const computers = 'Apple Computer said on Monday that it would close two plants. Shares of Apple fell.';
    assert.deepEqual(summary(actorsOf(computers)), ['apple-computer: Apple Computer, Apple']);
  });

  it('near-miss: a first word that two companies have', () => {
    const text = 'Harlow Freight Corp. sued Harlow Bank Corp. on Monday. Officials at Harlow were calm.';
    assert.ok(!summary(actorsOf(text)).some((line) => line.includes('Corp., Harlow')), summary(actorsOf(text)).join('; '));
  });

  it('knows a ministry under both its names', () => {
    const text = 'Kenya’s Ministry of Commerce agreed. The Commerce Ministry said so. The Kenyan Foreign Ministry did not.';
    const organisations = actorsOf(text).actors.filter(({ type }) => type === 'organization');
    const counts = organisations.map(({ name, mentions }) => [name, mentions.length]);
    assert.deepEqual(counts, [['Ministry of Commerce', 2], ['Foreign Ministry', 1]]);
  });

  it('gathers a country under its names, people and capital', () => {
    const text = 'The United States agreed. U.S. officials and American banks cheered. Washington demanded more.';
    const [country, ...others] = actorsOf(text).actors;
    assert.equal(others.length, 0);
    assert.ok(country);
    assert.equal(country.name, 'United States');
    assert.deepEqual(country.mentions.map(({ form }) => form), ['name', 'acronym', 'demonym', 'metonym']);
  });

  it('tells a capital that acts from a place', () => {
    const text = 'Nairobi – Kenya warned its neighbours. Nairobi has urged calm. Talks were held in Nairobi on Monday.';
    const table = actorsOf(text);
    assert.deepEqual(table.mentions.filter(({ text: name }) => name === 'Nairobi').map(({ actor, form }) => [actor, form]), [
      ['nairobi', 'name'], ['kenya', 'metonym'], ['nairobi', 'name'],
    ]);
  });

  it('keeps roles as stated, in front and behind the name', () => {
    const [ruiz, park] = actorsOf('Treasury Secretary Ana Ruiz met Lena Park, a senior fellow at the institute, on Monday.').actors;
    assert.deepEqual(ruiz?.roles.map(({ text }) => text), ['Treasury Secretary']);
    assert.deepEqual(park?.roles.map(({ text }) => text), ['senior fellow at the institute']);
    const [oduya] = actorsOf('Tom Oduya, the Treasury press secretary, met her on Monday.').actors;
    assert.deepEqual(oduya?.roles.map(({ text }) => text), ['Treasury press secretary']);
  });

  it('keeps the whole of an office that a person stands behind', () => {
    const roles = (text: string): readonly string[] => actorsOf(text).actors.flatMap((actor) => actor.roles.map((role) => role.text));
    assert.deepEqual(roles('Minister of Education Ana Ruiz left.'), ['Minister of Education']);
    assert.deepEqual(roles('They met Deputy Minister of the Interior Tom Oduya.'), ['Deputy Minister of the Interior']);
    assert.deepEqual(roles('Undersecretary for Education Mr. Oduya left.'), ['Undersecretary for Education']);
    assert.deepEqual(roles('The director of Mayor Tom Oduya left.'), ['Mayor']);
    assert.deepEqual(roles('They met the wife of Mr. Oduya.'), []);
  });

  it('keeps the role before a comma, without owner and nationality', () => {
    const roles = (text: string): readonly string[] => actorsOf(text).actors.flatMap((actor) => actor.roles.map((role) => role.text));
    assert.deepEqual(roles('The company’s managing director, Ana Ruiz, left.'), ['managing director']);
    assert.deepEqual(roles('The head of the Harbour Guild (HG), Ana Ruiz, left.'), ['head of the Harbour Guild']);
    assert.deepEqual(roles('They met its director, Ana Ruiz.'), ['director']);
    assert.deepEqual(roles('Ana Ruiz, the Kenyan trade minister, left.'), ['trade minister']);
    assert.deepEqual(roles('Ana Ruiz, president of the Harbour Guild (HG), left.'), ['president of the Harbour Guild']);
    assert.deepEqual(roles('After a call with the minister, Ana Ruiz left.'), []);
    assert.deepEqual(roles('Before the minister, Ana Ruiz, a baker, spoke.'), ['baker']);
    assert.deepEqual(roles('The bakery, Ana Ruiz, said.'), []);
  });

  it('tells a surname from the people of that name', () => {
    const text = 'Osric Dane runs a bakery. “Nobody asked,” Dane told reporters. The Dane spoke to Danish officials.';
    const dane = actorsOf(text).actors.find(({ name }) => name === 'Osric Dane');
    assert.deepEqual(dane?.mentions.map(({ text: words }) => words), ['Osric Dane', 'Dane']);
  });

  it('keeps what people do, in small letters, as their role', () => {
    const text = 'Marta Vell, the harbour master of Port Quorra, met Ana Baker, a sailor. Baker left.';
    assert.deepEqual(actorsOf(text).actors.filter(({ type }) => type === 'person').map(({ name, roles }) => [name, roles[0]?.text]), [
      ['Marta Vell', 'harbour master of Port Quorra'], ['Ana Baker', 'sailor'],
    ]);
  });

  it('tells a surname from the city of that name', () => {
    const table = actorsOf('Lena Paris left the ship. Paris claims she was ill. She was treated in Paris.');
    assert.deepEqual(table.mentions.map(({ actor }) => actor), ['lena-paris', 'lena-paris', 'paris']);
  });

  it('links "the Guild" in capitals to the guild last named', () => {
    const text = 'The Church of Quorvale met the Harbour Church. The Church has two halls. In court the Senate was absent.';
    assert.deepEqual(summary(actorsOf(text)), [
      'church-of-quorvale: Church of Quorvale', 'harbour-church: Harbour Church, Church', 'senate: Senate',
    ]);
  });

  it('links a handle to the name before it', () => {
    const text = '— Ana Ruiz (@ruiz_news) March 3. She wrote to @harbour.';
    assert.deepEqual(summary(actorsOf(text)), ['ana-ruiz: Ana Ruiz, @ruiz_news']);
  });

  it('gives both people of a list their shared title', () => {
    const { actors } = actorsOf('Presidents Ana Ruiz and Tom Oduya met.');
    assert.deepEqual(actors.map(({ roles }) => roles.map(({ text }) => text)), [['Presidents'], ['Presidents']]);
  });

  it('types what no table knows', () => {
    const text = 'Zorvex Holdings Ltd. sued. Amina Tessaro, 42, lives in Quorvale. The Bluewater River rose.';
    assert.deepEqual(actorsOf(text).actors.map(({ name, type }) => [name, type]), [
      ['Zorvex Holdings Ltd.', 'organization'], ['Amina Tessaro', 'person'], ['Quorvale', 'place'], ['Bluewater River', 'place'],
    ]);
  });

  it('types names by the nouns around them', () => {
    const text = 'The shipping line Nordhavn left the port of Quorvale. The newspaper Zenith Morgen said so. Residents of Suswaru,'
      + ' the village by the Tessara dam, agreed with Nina Tessaro. The Ruvo-based yard closed.';
    assert.deepEqual(actorsOf(text).actors.map(({ name, type }) => [name, type]), [
      ['Nordhavn', 'organization'], ['Quorvale', 'place'], ['Zenith Morgen', 'organization'], ['Suswaru', 'place'],
      ['Tessara', 'place'], ['Nina Tessaro', 'person'], ['Ruvo', 'place'],
    ]);
  });
});
