import type { ProblemDictionary } from "./problems";
import { soundnessEn } from "./soundness-en";

export const problemsEn: ProblemDictionary = {
  "file-missing": (p) => [
    `${p["name"]} is missing`,
    "A scenario folder needs at least scenario.yaml and story.ink.",
  ],
  "wrong-encoding": (p) => [
    p["encoding"] === "?"
      ? "The file is not UTF-8 and would read as gibberish"
      : `The file says its encoding is ${p["encoding"]}; it must be UTF-8`,
    "Save it as UTF-8 in your editor. A PO header says charset=utf-8.",
  ],
  "script-too-large": (p) => [
    `The script has ${p["size"]} characters; the limit is ${p["limit"]}`,
    "Split it into several scenarios, or cut what is not used.",
  ],
  "line-too-long": (p) => [
    `This line has ${p["size"]} characters; the limit is ${p["limit"]}`,
    "Write it as several lines.",
  ],
  "private-character": () => [
    "This line holds an invisible private-use character",
    "Delete the line and type it again instead of pasting it.",
  ],
  "unknown-include": (p) => [
    `There is no file ${p["name"]} to include`,
    "Only .ink files of the same folder, or rapport.ink, can be included.",
  ],
  "yaml-syntax": (p) => [
    `scenario.yaml cannot be read: ${p["message"]}`,
    "Check the indentation, the blank after each colon, and quotes or brackets left open.",
  ],
  "manifest-missing": (p) => [`${p["field"]} is missing`, `Add it (${p["expected"]}).`],
  "manifest-unknown-key": (p) => [
    `${p["field"]} has unknown entries: ${p["keys"]}`,
    "Check the spelling; only the entries in the guide can be used.",
  ],
  "manifest-wrong-type": (p) => [
    `${p["field"]} is not written as it should be`,
    `Expected: ${p["expected"]}.`,
  ],
  "manifest-out-of-range": (p) => [`${p["field"]} is out of range`, `It must be ${p["limit"]}.`],
  "manifest-unknown-value": (p) => [
    `${p["field"]} has a value that is not offered`,
    `Choose from: ${p["allowed"]}.`,
  ],
  "manifest-bad-id": (p) => [
    `${p["field"]} is not a valid name`,
    "Start with a lower-case letter and use lower-case letters, digits and underscores; facts, promises and endings may use hyphens. `me` is the player.",
  ],
  "manifest-unknown-reference": (p) => [
    `${p["field"]} names “${p["id"]}”, which does not exist`,
    p["known"] ? `There are: ${p["known"]}.` : "Define it in scenario.yaml first.",
  ],
  "ink-syntax": (p) => [
    `Ink cannot read this: ${p["message"]}`,
    "See whether brackets, arrows and indentation of this line and the one before are complete.",
  ],
  "ink-warning": (p) => [
    `Ink warns: ${p["message"]}`,
    "Usually a path that does not end in -> somewhere or -> END.",
  ],
  "ink-unknown-divert": (p) => [
    `There is no knot or function called “${p["target"]}”`,
    "Check the name after ->, or add === that knot ===.",
  ],
  "nested-too-deeply": (p) => [
    `Braces are nested more than ${p["limit"]} deep`,
    "A } is probably missing; split the condition up.",
  ],
  "reserved-name": (p) => [
    `“${p["name"]}” belongs to the game and cannot name a knot, label or variable`,
    `Choose another, such as my_${p["name"]}.`,
  ],
  "reserved-not-compared": (p) => [
    `${p["name"]} can only be compared with a whole number`,
    `Write {${p["name"]} >= 40: …}; it cannot be shown or calculated with.`,
  ],
  "reserved-set": (p) => [
    `${p["name"]} cannot be set`,
    "The client's mind decides it; say what the player does with # act:.",
  ],
  "float-in-logic": (p) => [
    `There is a fraction in the logic: ${p["number"]}`,
    "Use whole numbers only; write 2.5 days as 60 hours.",
  ],
  "random-in-logic": () => [
    "The logic uses chance",
    "The same moves must give the same result; use conditions or variant() for variety.",
  ],
  "unknown-function": (p) => [
    `The game knows no function ${p["name"]}()`,
    "There are tells, knows, promised, deal and variant. Do not declare EXTERNAL yourself.",
  ],
  "argument-not-fixed": (p) => [
    `${p["name"]}() needs a name written out`,
    `For example ${p["name"]}("audit-date").`,
  ],
  "comment-in-text": (p) => [
    `Everything after // is swallowed as a comment: “${p["lost"]}”`,
    "To show two slashes write \\/\\/; for a real comment leave a blank on both sides of //.",
  ],
  "hash-in-text": (p) => [
    `Everything after # is swallowed as a tag: “${p["tag"]}”`,
    "To show a # write \\#.",
  ],
  "markup-in-text": (p) => [
    `${p["markup"]} will be shown as plain text`,
    "Scripts are plain text; take the markup out.",
  ],
  "unknown-speaker": (p) => [
    `There is nobody called “${p["name"]}” in the cast`,
    `There are: ${p["known"]}. If it is only a colon in the narration, begin the sentence differently.`,
  ],
  "name-as-speaker": (p) => [
    `“${p["name"]}” is the name that is shown`,
    `Begin the line with the cast id: ${p["id"]}: …`,
  ],
  "unknown-tag": (p) => [
    `Unknown tag “# ${p["tag"]}”`,
    "Check the spelling; if the # is part of the text, write \\#.",
  ],
  "tag-not-fixed": (p) => [
    `The tag “# ${p["tag"]}” cannot contain {…}`,
    "Tags are fixed; where they vary, write the whole line in each branch of a condition.",
  ],
  "tag-on-choice": (p) => [
    `“# ${p["key"]}” cannot stand on a choice`,
    "Move it to a line after the choice.",
  ],
  "tag-on-line": (p) => [
    `“# ${p["key"]}” cannot stand on a line`,
    "It belongs to a choice: put it inside the choice's brackets.",
  ],
  "act-after-bracket": () => [
    "# act stands after the bracket",
    "Move it inside: * [the option # act: paraphrase].",
  ],
  "unknown-value": (p) => [
    `# ${p["key"]} does not know the value “${p["value"]}”`,
    "phase: pre/mid/post; place: cafe, meeting-room, office, factory-floor, phone, chat; time: morning, noon, afternoon, evening, night; says: topic=value.",
  ],
  "unknown-act": (p) => [`Unknown act “${p["id"]}”`, "Run npx rapport acts to see them all."],
  "unknown-cue": (p) => [
    `Unknown cue “${p["value"]}”`,
    "There are worry, hurt, anger, distance, interest, hope, limit, power, doubt and relief.",
  ],
  "unknown-fact": (p) => [`scenario.yaml has no fact “${p["id"]}”`, `There are: ${p["known"]}.`],
  "unknown-cast": (p) => [
    `Nobody in the cast has the id “${p["id"]}”`,
    `There are: ${p["known"]}.`,
  ],
  "unknown-promise": (p) => [
    `scenario.yaml has no promise “${p["id"]}”`,
    `There are: ${p["known"]}.`,
  ],
  "unknown-ending": (p) => [
    `scenario.yaml has no ending “${p["id"]}”`,
    `There are: ${p["known"]}.`,
  ],
  "unknown-issue": (p) => [`The table has no issue “${p["id"]}”`, `There are: ${p["known"]}.`],
  "unknown-variant": (p) => [
    `scenario.yaml has no variant “${p["id"]}”`,
    `There are: ${p["known"]}.`,
  ],
  "unknown-lie": (p) => [
    `No choice tells the lie “${p["id"]}”`,
    `Write # act: mislead # lie: ${p["id"]} on a choice. There are: ${p["known"]}.`,
  ],
  "tag-without-act": (p) => [
    `The choice has # ${p["key"]} but not the act ${p["act"]}`,
    `Add ${p["act"]} to # act:.`,
  ],
  "act-without-tag": (p) => [
    `The choice has the act ${p["act"]} but does not say which`,
    `Add # ${p["key"]}: name.`,
  ],
  "table-too-large": (p) => [
    `The table has ${p["packages"]} packages; the limit is ${p["limit"]}`,
    "Use fewer issues or fewer options: four issues with four options each (256 packages) make a full meeting.",
  ],
  "table-without-weight": (p) => [
    `All weights or evaluations of ${p["side"]} are 0, so every deal is the same to them`,
    "Give at least one issue in table.weights a positive number, and evaluations that differ.",
  ],
  "no-deal-possible": (p) => [
    `With these walk-away lines (ours ${p["ours"]}, theirs ${p["theirs"]}) there is no package that both would sign`,
    "If players are meant to learn to leave, never mind; otherwise lower one of the lines.",
  ],
  "table-never-opened": () => [
    "scenario.yaml has a table, but no choice of the story has # table",
    "Add # table to the choice at which they sit down to bargain, or remove table:.",
  ],
  "unknown-words": (p) => [
    `Nobody would ever say “${p["key"]}” under words`,
    `These can be reworded: ${p["known"]}. For a second and third wording add .2, .3.`,
  ],
  "no-table": () => [
    "The choice has # table, but scenario.yaml has no table",
    "Add table:, or take the tag away.",
  ],
  "same-choice-name": (p) => [
    `The choice name “${p["name"]}” is used on line ${p["line"]} already`,
    "Each (label) must be different within its knot.",
  ],
  "po-syntax": (p) => [
    `The translation file cannot be read: ${p["message"]}`,
    "Open and save it in Poedit, or run npx rapport extract again.",
  ],
  "po-wrong-language": (p) => [
    `The scenario is written in ${p["language"]} and needs no such translation`,
    "Delete the file, or change language: in scenario.yaml.",
  ],
  "po-line-break": (p) => [
    `The translation of “${p["text"]}” holds a line break or an invisible character`,
    "A translation is one line.",
  ],
  "po-speaker": (p) => [
    `The translation of “${p["text"]}” begins with a speaker (${p["speaker"]}:)`,
    "Who speaks stays in story.ink; translate the words alone.",
  ],
  "translation-missing": (p) => [
    `“${p["text"]}” has no translation yet (${p["file"]})`,
    "Run npx rapport extract and fill it in; until then the source text is shown.",
  ],
  "translation-stale": (p) => [
    `“${p["text"]}” is no longer in the source`,
    "Run npx rapport extract to clean up, and move the translation to the new sentence.",
  ],
  runaway: () => [
    "The script goes round in circles here and never stops",
    "A -> loop has neither text nor choice; lead it to a choice or -> END.",
  ],
  "too-many-lines": () => [
    "Three hundred lines were said without a choice",
    "A loop keeps producing lines; lead it to a choice or -> END.",
  ],
  "too-much-text": () => [
    "A line of text grows without end",
    "A loop keeps adding text; check the variables and the loop.",
  ],
  "script-error": (p) => [
    `The script failed while running: ${p["message"]}`,
    "Play these moves again and look at the variables and divisions of this step.",
  ],
  "dead-end": () => [
    "The story breaks off here: no choice and no -> END",
    "Give every path somewhere to go; keep one choice without a condition.",
  ],
  "all-choices-hidden": () => [
    "Every choice here needs a fact to be noted, so there may be none",
    "Keep at least one choice without # needs.",
  ],
  "too-many-choices": () => ["There are more than nine choices at one moment", "Ask in two steps."],
  "no-ending": () => [
    "A path reaches -> END without # ending",
    "Put # ending: name on its last line.",
  ],
  "no-end-in-sight": (p) => [
    `A random play had not ended after ${p["choices"]} choices`,
    "Some choices lead back for ever; make sure that one of them leads on.",
  ],
  timeout: (p) => [
    `The check was stopped after ${p["seconds"]} seconds`,
    "The script may be too large or a loop may be growing; try with half of it to find the place.",
  ],
  ...soundnessEn,
};
