import type { Identity } from '../../corpus/identity';
import { isNamed } from '../../corpus/keys';
import { statementsBySpeaker } from '../../corpus/speakers';
import type { Actor, Mention } from '../../engine/analysis';
import { overlaps, textSpan } from '../../engine/span';
import type { TextSpan } from '../../engine/span';
import { confidenceWord, explainRule, TAKING_UP } from '../explain';
import { introduction } from '../introduction';
import { bulleted, joined, md, shortened, type Markdown } from '../markdown';
import { stated, statedIn } from '../provenance';
import { strings, type Translate } from '../strings';
import { actorLinks } from './actorLinks';
import { whyLine, type CardContext } from './cardContext';

/**
 * Who it is; the roles that the article states, with their lines; other names; how often, here and elsewhere; which words of the
 * article say that it is meant here; what people may decide about it.
 */
export function actorCard(context: CardContext, actor: Actor, mention: Mention): Markdown {
  const { article, corpus, t } = context;
  const statements = statementsBySpeaker(article.analysis.quotes).get(actor.id) ?? 0;
  const identity = corpus.identities().of(article.uri, actor.id);
  const otherNames = actor.aliases.filter((alias) => alias !== actor.name);
  const items = [
    ...introducedAs(context, actor, mention),
    ...(actor.roles.length > 0 ? [md`${t(strings.roles)}: ${rolesOf(context, actor)}`] : []),
    ...(otherNames.length > 0 ? [md`${t(strings.alsoCalled)}: ${otherNames.join(', ')}`] : []),
    md`${t(strings.here)}: ${counts(actor.mentions.length, statements, t)}`,
    ...(identity ? [md`${t(strings.workspace)}: ${inWorkspace(actor, identity, t)}`] : []),
  ];
  const kind = isNamed(actor) ? t(strings[actor.type]) : `${t(strings[actor.type])}, ${t(strings.noName)}`;
  return joined([
    md`**${actor.name}** · ${kind}`,
    bulleted(items),
    whyLine(context, whyThisActor(context, mention), confidenceWord(mention.confidence, t)),
    ...actorLinks(context, actor, mention),
  ], '\n\n');
}

/** The words that introduce the actor, unless they are under the mouse or what the mention rests on. */
function introducedAs({ article, t }: CardContext, actor: Actor, mention: Mention): readonly Markdown[] {
  const introduced = introduction(actor);
  if (!introduced || !isNamed(actor)) return [];
  const { start, end } = introduced.whole;
  if ([mention, ...(mention.evidence ?? [])].some((span) => overlaps(span, introduced.whole))) return [];
  const words = textSpan(article.text.getText(), start, end);
  return words.text === mention.text ? [] : [md`${t(strings.introduced)}: ${statedIn(article, words, t)}`];
}

/** Each role once, where it is stated first. */
function rolesOf(context: CardContext, actor: Actor): string {
  const first = new Map<string, TextSpan>();
  for (const role of actor.roles) if (!first.has(role.text.toLowerCase())) first.set(role.text.toLowerCase(), role);
  return [...first.values()].map((role) => stated(context.article, role, context.t)).join('; ');
}

/** With the name, where other articles call the actor by another. */
function inWorkspace({ name }: Actor, identity: Identity, t: Translate): string {
  const found = `${plural(identity.articles, 'article', t)}, ${counts(identity.mentions, identity.statements, t)}`;
  return identity.name === name ? found : `${identity.name}, ${found}`;
}

function whyThisActor({ article, t }: CardContext, mention: Mention): string {
  const rule = explainRule('actor', mention.rule, t);
  const evidence = (mention.evidence ?? []).map((span) => statedIn(article, span, t)).join('; ');
  if (evidence === '') return rule;
  return TAKING_UP.has(mention.rule) ? t(strings.takesUp, shortened(mention.text, 80), evidence, rule) : `${rule}: ${evidence}`;
}

function counts(mentions: number, statements: number, t: Translate): string {
  return `${plural(mentions, 'mention', t)}, ${plural(statements, 'statement', t)}`;
}

function plural(count: number, noun: 'mention' | 'statement' | 'article', t: Translate): string {
  return count === 1 ? t(strings[noun]) : t(strings[`${noun}s`], count);
}
