import { STORIES_OF_INK } from "./stories-of-ink";
import { STORIES_OF_THE_GAME } from "./stories-of-the-game";

/** Small scripts, each of which is played in every possible way. */
export const SMALL_STORIES: Readonly<Record<string, string>> = {
  ...STORIES_OF_THE_GAME,
  ...STORIES_OF_INK,
};
