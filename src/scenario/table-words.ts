import { SAY_CODES } from "../negotiation/answer";
import type { Language } from "./scenario";

/** All that is said at the table: the client's words, then the player's moves. */
export const SPOKEN = [
  ...SAY_CODES,
  "me-offer",
  "me-offers",
  "me-ask",
  "me-accept",
  "me-leave",
  "me-walk",
] as const;
export type Spoken = (typeof SPOKEN)[number];

/**
 * What is said unless a scenario says it in its own words. `code.2` and `code.3` take turns with `code`
 * when something is said again. Labels of issues open a sentence or follow a colon, since authors write
 * them as headings.
 */
export const TABLE_WORDS: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  "zh-CN": {
    agree: "行，就照这个来。",
    "agree-at-last": "谈到这会儿，也差不多了。就照这个来吧。",
    "counter-both": "我也摊开说。这么定，两家都过得去：{package}。",
    "counter-both.2": "两头我都想了想，这样成不成：{package}。",
    "counter-nearest": "你这份改一改，我就能往上报：{package}。",
    "counter-nearest.2": "就着你这份，我又动了动：{package}。",
    "counter-own": "我这边的意思是：{package}。",
    "counter-own.2": "你提了你的，我也提我的：{package}。",
    "counter-own.3": "要我签字，得是这样：{package}。",
    "last-word": "话说到头了，最后就是这样：{package}。签不签，你定。",
    "too-little": "{issue}这一条，还不够。",
    "too-little.2": "{issue}这样，我交代不过去。",
    "too-little.3": "卡就卡在{issue}上。",
    "out-of-question": "{issue}定成这样，没法谈。",
    "out-of-question.2": "{issue}要这么写，我宁可不签。",
    "one-sided": "都往你们那头靠，{issue}叫我怎么接？",
    "one-sided.2": "又是只顾一头。{issue}我接不了。",
    "nothing-new": "换汤不换药。{issue}上，我还是过不去。",
    "nothing-new.2": "说来说去还是这些。{issue}不动，谈不下去。",
    closest: "要说近，第{which}份最近。",
    "closest.2": "这回是第{which}份近。",
    "leave-angry": "不用再往下说了。今天就到这儿。",
    "tell-direction": "{issue}嘛，我想要的是{option}。",
    "tell-direction.2": "{issue}，最好是{option}。",
    "tell-priority": "{issue}，我要的是{option}。几条里头，它排第{rank}。",
    "tell-priority.2": "{issue}最好是{option}，在我这儿排第{rank}。",
    guard: "{issue}？先看看你们能给什么。",
    "guard.2": "{issue}我心里有数，先不说。",
    sign: "好，那就签。",
    part: "行，今天先到这儿。往后有机会再谈。",
    "part-coldly": "那就不送了。",
    "me-offer": "我们的方案是：{package}。您看看。",
    "me-offer.2": "您再看看这样：{package}。",
    "me-offer.3": "那这样呢：{package}。",
    "me-offers": "这几份在我们这儿分量差不多，您挑：{packages}。",
    "me-offers.2": "还是几份一起摆，您看哪份合适：{packages}。",
    "me-ask": "{issue}上，您那边最想要什么？",
    "me-ask.2": "再请教一句，{issue}您是怎么想的？",
    "me-accept": "行，就按您说的签。",
    "me-leave": "这个条件我们实在做不到。谢谢您抽时间，往后再找机会。",
    "me-walk": "那就没什么好谈的了，告辞。",
  },
  en: {
    agree: "All right. Let's go with that.",
    "agree-at-last": "It's taken us a while, but yes. Let's go with that.",
    "counter-both": "Cards on the table. This would work for both of us: {package}.",
    "counter-both.2": "I've looked at it from both sides. How about this: {package}.",
    "counter-nearest": "Change it like this and I can take it upstairs: {package}.",
    "counter-nearest.2": "I've worked on yours a little more: {package}.",
    "counter-own": "This is what we have in mind: {package}.",
    "counter-own.2": "That's your version. Here's mine: {package}.",
    "counter-own.3": "For me to sign, it has to be this: {package}.",
    "last-word": "This is as far as I go: {package}. Whether you sign is up to you.",
    "too-little": "{issue}: that's not enough for us.",
    "too-little.2": "{issue}: I couldn't get that past my people.",
    "too-little.3": "{issue}. That's where we're stuck.",
    "out-of-question": "{issue} like that? Out of the question.",
    "out-of-question.2": "{issue} on those terms? I'd sooner not sign.",
    "one-sided": "It all leans your way. {issue}: how am I supposed to take that?",
    "one-sided.2": "One-sided again. {issue}: I can't accept that.",
    "nothing-new": "The same thing in other words. {issue}: I still can't live with it.",
    "nothing-new.2": "We're going round in circles. {issue} is where you'd have to move.",
    closest: "If I had to pick, number {which} comes closest.",
    "closest.2": "This time it's number {which}.",
    "leave-angry": "That's enough. We're done for today.",
    "tell-direction": "{issue}? Here's what I'd like: {option}.",
    "tell-direction.2": "{issue}: ideally, {option}.",
    "tell-priority":
      "{issue}? Here's what I'm after: {option}. Of all of this, it's number {rank} for me.",
    "tell-priority.2": "{issue}: ideally, {option}. That's number {rank} on my list.",
    guard: "{issue}? Let's see what you can do first.",
    "guard.2": "{issue}: I have a view, and I'll keep it to myself for now.",
    sign: "Good. Then let's sign.",
    part: "Fair enough. Let's leave it there for today. Another time, perhaps.",
    "part-coldly": "Then I won't keep you.",
    "me-offer": "Here's our proposal: {package}.",
    "me-offer.2": "Have a look at this: {package}.",
    "me-offer.3": "Then how about this: {package}.",
    "me-offers": "These are worth about the same to us, so the choice is yours: {packages}.",
    "me-offers.2": "A few side by side again. Which suits you: {packages}.",
    "me-ask": "{issue}: what would suit you best there?",
    "me-ask.2": "May I ask about this one too? {issue}: how do you see it?",
    "me-accept": "All right. We'll sign on your terms.",
    "me-leave":
      "We can't make those terms work. Thank you for your time; I hope there'll be another occasion.",
    "me-walk": "Then there's nothing left to discuss. Goodbye.",
  },
};

/** Puts values in the place of `{name}`. Text without a value stays as it is; values are never filled again. */
export function fillWords(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/\{([a-z]+)\}/g, (whole, name: string) =>
    Object.hasOwn(values, name) ? values[name]! : whole,
  );
}

/** What is said for a code. @param time how often it was said before, 0 for the first use */
export function wordsFor(
  words: Readonly<Record<string, string>>,
  code: string,
  time: number,
): string {
  const keys = [code, `${code}.2`, `${code}.3`].filter((key) => Object.hasOwn(words, key));
  return keys.length === 0 ? "" : words[keys[time % keys.length]!]!;
}
