/** The figure: who (`Person`), how (`Pose`), and what is seen (`drawFigure`). */
export { CAST, type CastName } from "./cast";
export { SAFE_FRAME, frameFor } from "./camera";
export { drawBust, drawFigure, shapesOf, type Anchors, type Box, type Figure } from "./draw";
export { poseFor } from "./expression";
export { blinkAt, idleAt, speechAt, type IdleState } from "./idle";
export { paint, type Brushes, type Tint } from "./paint";
export { personFrom, type Person, type PersonSpec } from "./person";
export { portrait, portraitSvg, type Portrait } from "./portrait";
export { ARM_KEYS, REST, addPose, lerpPose, pose, type ArmKey, type Pose } from "./pose";
export { INK, type Path, type Point, type Shape } from "./shape";
export { TABLE_EDGE } from "./space";
export { pathData, shapesToSvg, toSvg } from "./svg";
