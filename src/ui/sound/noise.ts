/** Seconds until the noise comes round again; too long to be heard as a beat. */
const LENGTH = 7;

/** Noise that falls off towards the treble as rooms do (Kellet's filter of white noise). */
export function makeNoise(context: BaseAudioContext, random: () => number): AudioBuffer {
  const frames = Math.round(context.sampleRate * LENGTH);
  const buffer = context.createBuffer(1, frames, context.sampleRate);
  const samples = buffer.getChannelData(0);
  let low = 0;
  let middle = 0;
  let high = 0;
  for (let i = 0; i < frames; i++) {
    const white = random() * 2 - 1;
    low = 0.99765 * low + white * 0.099046;
    middle = 0.963 * middle + white * 0.2965164;
    high = 0.57 * high + white * 1.0526913;
    samples[i] = (low + middle + high + white * 0.1848) * 0.16;
  }
  return buffer;
}
