import type { Layer, RoomSound } from "./rooms";
import { speak } from "./voice";

/** Seconds in which one room gives way to the next. */
const FADE = 1.2;

interface Air {
  context: AudioContext;
  out: AudioNode;
  noise: AudioBuffer;
  random: () => number;
}

/** Lets a room be heard until the returned function is called. */
export function startAmbience(air: Air, room: RoomSound): () => void {
  const { context, noise, random } = air;
  const level = context.createGain();
  level.gain.setValueAtTime(0, context.currentTime);
  level.gain.linearRampToValueAtTime(1, context.currentTime + FADE);
  level.connect(air.out);
  const sources = room.layers.flatMap((layer) => startLayer(air, layer, level));
  let timer: ReturnType<typeof setTimeout>;
  const wait = () => {
    const [least, most] = room.every;
    timer = setTimeout(happen, (least + random() * (most - least)) * 1000);
  };
  const happen = () => {
    const voice = room.events[Math.floor(random() * room.events.length)];
    // Of a room that cannot be heard nothing is kept for later.
    if (voice && context.state === "running") speak(context, level, noise, voice);
    wait();
  };
  wait();
  return () => {
    clearTimeout(timer);
    const ends = context.currentTime + FADE;
    level.gain.cancelScheduledValues(context.currentTime);
    level.gain.linearRampToValueAtTime(0, ends);
    for (const source of sources) source.stop(ends);
    sources[0]?.addEventListener("ended", () => level.disconnect());
  };
}

function startLayer(air: Air, layer: Layer, out: AudioNode): AudioScheduledSourceNode[] {
  const { context, noise, random } = air;
  const source = context.createBufferSource();
  source.buffer = noise;
  source.loop = true;
  const filter = context.createBiquadFilter();
  filter.type = layer.filter;
  filter.frequency.value = layer.hz;
  filter.Q.value = layer.q;
  const gain = context.createGain();
  gain.gain.value = layer.loudness;
  source.connect(filter);
  filter.connect(gain);
  gain.connect(out);
  // Each layer begins elsewhere in the same noise, so that they do not move as one.
  source.start(0, random() * noise.duration);
  if (!layer.sway) return [source];
  const sway = context.createOscillator();
  sway.frequency.value = layer.sway.hz;
  const share = context.createGain();
  share.gain.value = layer.loudness * layer.sway.share;
  sway.connect(share);
  share.connect(gain.gain);
  sway.start();
  return [source, sway];
}
