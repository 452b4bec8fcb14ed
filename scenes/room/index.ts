/** The rooms: a place at an hour, in layers between which people sit. */
export { bakeRoom, type BakedRoom } from "./bake";
export { drawRoom, type Room } from "./draw";
export { blend } from "./light";
