/** One short sound: a tone or a breath of noise through a filter, under an envelope. */
export interface Voice {
  source: "noise" | "sine" | "triangle";
  /** Hz; of the tone, or of the filter that shapes the noise. */
  from: number;
  to?: number;
  /** Width of the band that is let through of noise; higher is narrower. */
  q?: number;
  /** Seconds. */
  attack: number;
  fall: number;
  /** 0..1. */
  loudness: number;
}

const SILENT = 0.0001;

/** Plays the voice `after` seconds from now and lets go of it by itself. */
export function speak(
  context: AudioContext,
  out: AudioNode,
  noise: AudioBuffer,
  voice: Voice,
  after = 0,
): void {
  const begins = context.currentTime + after;
  const ends = begins + voice.attack + voice.fall;
  const envelope = context.createGain();
  envelope.gain.setValueAtTime(SILENT, begins);
  envelope.gain.exponentialRampToValueAtTime(voice.loudness, begins + voice.attack);
  envelope.gain.exponentialRampToValueAtTime(SILENT, ends);
  envelope.connect(out);
  const source = sourceOf(context, noise, voice, begins, ends, envelope);
  source.start(begins);
  source.stop(ends);
  source.addEventListener("ended", () => envelope.disconnect());
}

function sourceOf(
  context: AudioContext,
  noise: AudioBuffer,
  { source, from, to = from, q = 1 }: Voice,
  begins: number,
  ends: number,
  out: AudioNode,
): AudioScheduledSourceNode {
  const glide = (frequency: AudioParam) => {
    frequency.setValueAtTime(from, begins);
    frequency.exponentialRampToValueAtTime(to, ends);
  };
  if (source !== "noise") {
    const tone = context.createOscillator();
    tone.type = source;
    glide(tone.frequency);
    tone.connect(out);
    return tone;
  }
  const breath = context.createBufferSource();
  breath.buffer = noise;
  breath.loop = true;
  const band = context.createBiquadFilter();
  band.type = "bandpass";
  band.Q.value = q;
  glide(band.frequency);
  breath.connect(band);
  band.connect(out);
  return breath;
}
