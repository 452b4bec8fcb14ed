/** What a fake audio device was asked for. */
export interface FakeAudio {
  context: AudioContext;
  /** Sources that were started and not stopped. */
  sounding: () => number;
  /** Sources that were ever started. */
  started: () => number;
}

type Param = Record<string, unknown>;
const param = (): Param => {
  const self: Param = { value: 0 };
  for (const verb of [
    "setValueAtTime",
    "linearRampToValueAtTime",
    "exponentialRampToValueAtTime",
    "cancelScheduledValues",
  ])
    self[verb] = () => self;
  return self;
};

const node = () => ({
  connect() {},
  disconnect() {},
  gain: param(),
  frequency: param(),
  Q: param(),
});

/** An audio device that keeps count and makes no sound. */
export function fakeAudio(state: AudioContextState = "running"): FakeAudio {
  const live = new Set<object>();
  let started = 0;
  const source = () => {
    const self = Object.assign(new EventTarget(), node(), {
      start() {
        started++;
        live.add(self);
      },
      stop() {
        live.delete(self);
      },
    });
    return self;
  };
  const context = {
    state,
    currentTime: 0,
    sampleRate: 100,
    destination: node(),
    createGain: node,
    createBiquadFilter: node,
    createOscillator: source,
    createBufferSource: source,
    createBuffer: (_: number, frames: number) => ({
      duration: 7,
      getChannelData: () => new Float32Array(frames),
    }),
    async suspend() {
      context.state = "suspended";
    },
    async resume() {
      context.state = "running";
    },
    async close() {
      context.state = "closed";
      live.clear();
    },
  };
  return {
    context: context as unknown as AudioContext,
    sounding: () => live.size,
    started: () => started,
  };
}
